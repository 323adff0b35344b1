import type { FileEdit } from '@/lib/text/language'
import { addKey } from '../../language/edit/add'
import { replace } from '../../language/edit/place'
import { writeScalar } from '../../language/edit/scalar'
import { childOf, type Source } from '../../language/syntax/source'
import type { Branch } from '../../language/syntax/tree'

interface PortParts {
  address?: string
  /** A port or a range. */
  host?: string
  target?: string
}

/** Changes parts of a published port, in its short or long form; null when it is written with variables, or for many ports at once. */
export function portTextEdit(source: Source, item: Branch, change: PortParts): FileEdit | null {
  if (item.kind === 'map') return longEdit(source, item, change)
  const parts = /^(?:(\[[^\]]*\]|[^:$]*):)??(?:([^:$]*):)?([^:$/-]+)(\/\w+)?$/.exec(item.word?.text ?? '')
  if (item.kind !== 'scalar' || !parts) return null
  const [, address, host, target = '', protocol = ''] = parts
  const next = { address, host, target, ...change }
  // An address needs a host port beside it, be it empty.
  const sections = [
    next.address,
    next.host ?? (next.address === undefined ? undefined : ''),
    `${next.target}${protocol}`,
  ]
  const text = sections.filter((section) => section !== undefined).join(':')
  return item.quote === '' ? replace(source, item.start, item.end, `"${text}"`) : writeScalar(source, item, text)
}

function longEdit(source: Source, item: Branch, change: PortParts): FileEdit | null {
  const keys = { address: 'host_ip', host: 'published', target: 'target' } as const
  const entries = Object.entries(change) as [keyof PortParts, string][]
  const [entry] = entries
  if (entries.length !== 1 || !entry) return null
  const [part, value] = entry
  const written = childOf(item, keys[part])
  const text = part === 'target' ? value : `"${value}"`
  if (!written) return addKey(source, item, keys[part], part === 'address' ? value : text)
  return written.kind === 'scalar'
    ? replace(source, written.start, written.end, part === 'address' ? value : text)
    : null
}
