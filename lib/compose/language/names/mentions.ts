import { branchAt, branchesOf, childOf, type Source } from '../syntax/source'
import type { Branch, Word } from '../syntax/tree'
import { hostsIn } from './hosts'
import { ADDRESSES, NAMING, type NameKind, SECTIONS } from './kinds'
import { meaningOf } from './meaning'

/** A place where a name of the project is written. */
export interface Mention {
  kind: NameKind
  name: string
  /** `address`: as a host name, in a value that may well mean something else. */
  role: 'definition' | 'reference' | 'address'
  start: number
  end: number
  /** Whether the name is the whole of a plain scalar: one that looks like a number then needs quotes. */
  bare: boolean
  /** The file that `extends` names: the name is one of its services. */
  in?: string
}

/** Every name in a file, in the order of the text. */
export function mentionsIn(source: Source): Mention[] {
  const found: Mention[] = []
  for (const branch of branchesOf(source)) {
    const last = branch.path.at(-1)
    if (branch.path.length === 0 || last === '<<') continue
    const [section = ''] = branch.path
    const defines = branch.path.length === 2 && branch.key ? SECTIONS[String(section)] : undefined
    if (defines && branch.key) found.push(mention(source, defines, 'definition', branch.key, 0, branch.key.text.length))
    else found.push(...referencesIn(source, branch))
  }
  return found.sort((a, b) => a.start - b.start)
}

function referencesIn(source: Source, branch: Branch): Mention[] {
  const pattern = meaningOf(source, branch.path)?.pattern
  if (pattern === undefined) return []
  if (ADDRESSES.includes(pattern)) return addressesIn(source, branch)
  const naming = Object.hasOwn(NAMING, pattern) ? NAMING[pattern] : undefined
  const isKey = pattern.endsWith('.*') && branch.key !== null && pattern !== 'services.*.build.additional_contexts.*'
  const word = isKey ? branch.key : branch.kind === 'scalar' ? branch.word : null
  if (!naming || !word || !isVerbatim(source, word) || !isVolume(source, pattern, branch)) return []
  const place = naming.find(word.text)
  if (!place || place[0] === place[1]) return []
  const other = pattern === 'services.*.extends.service' ? extendedFile(source, branch) : undefined
  const found = mention(source, naming.kind, 'reference', word, ...place)
  return [other === undefined ? found : { ...found, in: other }]
}

function mention(source: Source, kind: NameKind, role: Mention['role'], word: Word, from: number, to: number): Mention {
  const start = word.start + from
  const bare = from === 0 && to === word.text.length && !/["']/.test(source.text.charAt(word.start - 1))
  return { kind, name: word.text.slice(from, to), role, start, end: word.start + to, bare }
}

/** Whether the word is written as it reads, so that a part of it has a place. */
function isVerbatim(source: Source, word: Word): boolean {
  return source.text.slice(word.start, word.end) === word.text
}

/** The long form of a mount names a volume only when its type says so. */
function isVolume(source: Source, pattern: string, branch: Branch): boolean {
  if (pattern !== 'services.*.volumes.*.source') return true
  return childOf(holderOf(source, branch), 'type')?.word?.text === 'volume'
}

function extendedFile(source: Source, branch: Branch): string | undefined {
  return childOf(holderOf(source, branch), 'file')?.word?.text
}

function holderOf(source: Source, branch: Branch): Branch | undefined {
  return branchAt(source, branch.path.slice(0, -1))
}

function addressesIn(source: Source, branch: Branch): Mention[] {
  const { word, path } = branch
  if (branch.kind !== 'scalar' || !word || !isVerbatim(source, word)) return []
  const inList = typeof path.at(-1) === 'number'
  const assigned = inList ? /^([A-Za-z_]\w*)=/.exec(word.text) : null
  const variable = assigned?.[1] ?? (inList ? '' : String(path.at(-1)))
  const skip = assigned ? assigned[0].length : 0
  return hostsIn(word.text.slice(skip), variable).map(({ name, at }) =>
    mention(source, 'service', 'address', word, skip + at, skip + at + name.length),
  )
}
