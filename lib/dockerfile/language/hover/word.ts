import { similarImage } from '@/lib/oci/base-images'
import { code, link, paragraphs } from '@/lib/text/markdown'
import { exposedPorts } from '../../build/ports'
import type { EvaluatedStage } from '../../build/types'
import { SIGNALS } from '../fr/signals'
import { sourceOf } from '../reference'

/** What a port of EXPOSE says; null when it is none. */
export function portMarkdown(spec: string): string | null {
  const exposed = exposedPorts(spec)
  if ('error' in exposed) return null
  const [port = ''] = exposed.ports
  const [number = '', protocol = 'tcp'] = port.split('/')
  const udp = protocol === 'tcp' ? '' : `/${protocol}`
  return paragraphs(
    `**${spec}** — Le programme écoute le port ${number} (${protocol}) dans le conteneur.`,
    `Pour le joindre depuis votre machine, publiez-le : ${code(`docker run -p ${number}:${number}${udp} …`)}, ou \`ports\` dans Compose.`,
    link('Référence d’EXPOSE', sourceOf('EXPOSE')),
  )
}

/** What we know of the user that USER names. */
export function userMarkdown(user: string, stage: EvaluatedStage | null): string {
  const [name = '', group] = user.split(':')
  const image = stage === null || stage.image === 'scratch' ? null : similarImage(stage.image)
  const known =
    name === 'root' || name === '0'
      ? 'L’administrateur du conteneur : s’il en sort, il peut beaucoup. Un programme en a rarement besoin.'
      : /^[0-9]+$/.test(name)
        ? 'Un numéro n’a pas besoin d’exister dans l’image, et se vérifie de l’extérieur.'
        : image?.user === name
          ? `L’image ${code(stage?.image ?? '')} fournit cet utilisateur.`
          : 'Il doit exister dans `/etc/passwd` de l’image : fourni par la base, ou créé par un `RUN`.'
  return paragraphs(
    `**${user}** — Utilisateur des \`RUN\` qui suivent et du programme.`,
    known,
    group !== undefined && `Groupe : ${code(group)} seul, à la place de ceux de l’utilisateur.`,
    link('Référence d’USER', sourceOf('USER')),
  )
}

/** What a program does of a signal; null when it is not a usual one. */
export function signalMarkdown(word: string): string | null {
  const name = /^\d+$/.test(word) ? word : `SIG${word.toUpperCase().replace(/^SIG/, '')}`
  const text = Object.hasOwn(SIGNALS, name) ? SIGNALS[name] : undefined
  return text === undefined
    ? null
    : paragraphs(`**${name}** — ${text}`, link('Référence de STOPSIGNAL', sourceOf('STOPSIGNAL')))
}
