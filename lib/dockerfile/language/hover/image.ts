import type { BaseImage } from '@/lib/oci/base-image'
import { knownImage, similarImage } from '@/lib/oci/base-images'
import { endOfLife } from '@/lib/oci/end-of-life'
import { familiarName, parseReference } from '@/lib/oci/reference'
import { code, link, list, paragraphs } from '@/lib/text/markdown'

const SYSTEMS: Readonly<Record<string, string>> = {
  alpine: 'Alpine Linux (musl, gestionnaire `apk`, shell `ash`)',
  debian: 'Debian (gestionnaire `apt-get`)',
  ubuntu: 'Ubuntu (gestionnaire `apt-get`)',
}

/** What we know of an image that a Dockerfile names. */
export function imageMarkdown(name: string): string {
  if (name === 'scratch') {
    return paragraphs(
      '**scratch** — La base vide.',
      'Ni shell, ni bibliothèque, ni dossier : pour un programme compilé qui se suffit à lui-même. `RUN` n’y trouve aucun programme à lancer.',
    )
  }
  const exact = knownImage(name)
  const image = exact ?? similarImage(name)
  const end = endOfLife(name)
  return paragraphs(
    `**${name}** — Image de base.`,
    end !== null && `⚠ ${end.what} n’est plus maintenu depuis ${end.since}. Prenez plutôt ${code(end.instead)}.`,
    image !== null && list(exact === null ? commonFacts(image) : [...commonFacts(image), ...ownFacts(image)]),
    image !== null && exact === null && `D’après ${code(`${image.name}:${image.tag}`)}, de la même famille.`,
    hubLink(name),
  )
}

/** What images of one family share. */
function commonFacts({ os, absent, user }: BaseImage): string[] {
  return [
    os === null ? '' : `**Système** : ${SYSTEMS[os] ?? os}`,
    user === null ? '' : `**Utilisateur fourni** : ${code(user)}`,
    absent === '' ? '' : `**Sans** : ${absent.split(' ').slice(0, 8).join(', ')}…`,
  ].filter((fact) => fact !== '')
}

function ownFacts({ config }: BaseImage): string[] {
  const { User, WorkingDir, ExposedPorts, Volumes, Cmd, Entrypoint } = config
  const names = (record: object | null | undefined) => Object.keys(record ?? {}).map(code)
  const start = [...(Entrypoint ?? []), ...(Cmd ?? [])]
  return [
    `**Tourne en** : ${code(User || 'root')}`,
    WorkingDir ? `**Dossier de départ** : ${code(WorkingDir)}` : '',
    start.length > 0 ? `**Lance** : ${code(start.join(' '))}` : '',
    ExposedPorts ? `**Ports annoncés** : ${names(ExposedPorts).join(', ')}` : '',
    Volumes ? `**Volumes** : ${names(Volumes).join(', ')}` : '',
  ].filter((fact) => fact !== '')
}

/** The page of an image on Docker Hub; nothing for another registry. */
function hubLink(name: string): string | null {
  const reference = parseReference(name)
  if ('error' in reference || reference.domain !== 'docker.io') return null
  const familiar = familiarName(reference)
  const path = familiar.includes('/') ? `r/${familiar}` : `_/${familiar}`
  return link(`${familiar} sur Docker Hub`, `https://hub.docker.com/${path}`)
}
