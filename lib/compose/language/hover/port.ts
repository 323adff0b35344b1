import { code, list, paragraphs } from '@/lib/text/markdown'
import { ComposeError } from '../../errors'
import { expandPort } from '../../forms/port'
import type { Port } from '../../project'
import { toPlain } from '../../yaml/plain'

const NOWHERE = { file: '', start: 0, end: 0 }

/** What the short form of a published port opens, variables already replaced; null when it cannot be read. */
export function portMarkdown(spec: string, service: string | undefined): string | null {
  const ports = read(spec)
  if (!ports) return null
  const [first] = ports
  return paragraphs(
    `**${code(spec)}** — ${ports.length > 1 ? 'ports publiés' : 'port publié'}`,
    list(ports.slice(0, 6).map(portLine)),
    service !== undefined && first && `Entre services, rien à publier : ${code(`${service}:${first.target}`)}.`,
  )
}

/** « hôte 8080 → conteneur 80 », and what restricts it. */
export function portLine({ published, target, protocol, host_ip: address }: Port): string {
  const host =
    published === undefined
      ? 'un port libre de l’hôte'
      : published.includes('-')
        ? `hôte, un port libre de ${published}`
        : `hôte ${published}`
  const where = address === undefined ? '' : `, à l’adresse ${code(address)} seulement`
  return `${host} → conteneur ${target}${protocol === 'tcp' ? '' : ` (${protocol})`}${where}`
}

function read(spec: string): Port[] | null {
  try {
    return expandPort(spec, NOWHERE).map((node) => toPlain(node) as unknown as Port)
  } catch (error) {
    if (error instanceof ComposeError) return null
    throw error
  }
}
