import { code, link, list, paragraphs } from '@/lib/text/markdown'
import type { BaseImage } from './base-image'
import { knownImage, similarImage } from './base-images'
import { endOfLife } from './end-of-life'
import { familiarName, parseReference } from './reference'

const SYSTEMS: Readonly<Record<string, string>> = {
  alpine: 'Alpine Linux (musl, gestionnaire `apk`, shell `ash`)',
  debian: 'Debian (gestionnaire `apt-get`)',
  ubuntu: 'Ubuntu (gestionnaire `apt-get`)',
}

/** What the catalogue says of an image, under a title of a few words (« image de base »). French Markdown. */
export function imageMarkdown(name: string, title: string): string {
  const exact = knownImage(name)
  const image = exact ?? similarImage(name)
  const end = endOfLife(name)
  return paragraphs(
    `**${code(name)}** — ${title}`,
    end !== null && `${capital(end.what)} n’est plus maintenu depuis ${end.since}. Prenez plutôt ${code(end.instead)}.`,
    image !== null && list(exact === null ? commonFacts(image) : [...commonFacts(image), ...ownFacts(image)]),
    image !== null && exact === null && `D’après ${code(`${image.name}:${image.tag}`)}, de la même famille.`,
    hubLink(name),
  )
}

/** What images of one family share. */
function commonFacts({ os, absent, user }: BaseImage): string[] {
  return [
    os === null ? '' : `Système : ${SYSTEMS[os] ?? os}`,
    user === null ? '' : `Utilisateur fourni : ${code(user)}`,
    absent === '' ? '' : `Sans ${absent.split(' ').slice(0, 8).map(code).join(', ')}…`,
  ].filter((fact) => fact !== '')
}

function ownFacts({ config }: BaseImage): string[] {
  const { User, WorkingDir, ExposedPorts, Volumes, Cmd, Entrypoint } = config
  const names = (record: object | null | undefined) => Object.keys(record ?? {}).map(code)
  const start = [...(Entrypoint ?? []), ...(Cmd ?? [])]
  return [
    `Tourne en ${code(User || 'root')}`,
    WorkingDir ? `Dossier de départ : ${code(WorkingDir)}` : '',
    start.length > 0 ? `Lance ${code(start.join(' '))}` : '',
    ExposedPorts ? `Ports annoncés : ${names(ExposedPorts).join(', ')}` : '',
    Volumes ? `Volumes : ${names(Volumes).join(', ')}` : '',
  ].filter((fact) => fact !== '')
}

/** The page of an image on Docker Hub; nothing for another registry. */
function hubLink(name: string): string | null {
  const reference = parseReference(name)
  if ('error' in reference || reference.domain !== 'docker.io') return null
  const familiar = familiarName(reference)
  return link(`${familiar} sur Docker Hub`, `https://hub.docker.com/${familiar.includes('/') ? 'r' : '_'}/${familiar}`)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
