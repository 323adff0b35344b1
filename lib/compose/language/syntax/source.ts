import { type LineIndex, lineIndex } from '@/lib/text/line-index'
import type { Path } from '../../yaml/node'
import { type Branch, readTree } from './tree'

/** A file as an editor reads it. */
export interface Source {
  file: string
  text: string
  index: LineIndex
  /** One a YAML document. */
  documents: readonly Branch[]
}

const KEPT = 24
const read = new Map<string, Pick<Source, 'index' | 'documents'>>()

/** The file, read once for each text. */
export function sourceOf(file: string, text: string): Source {
  const known = read.get(text)
  const found = known ?? { index: lineIndex(text), documents: readTree(text) }
  read.delete(text)
  read.set(text, found)
  const [oldest] = read.keys()
  if (read.size > KEPT && oldest !== undefined) read.delete(oldest)
  return { file, text, ...found }
}

/** Every branch, each before its children. */
export function* branchesOf({ documents }: Pick<Source, 'documents'>): Generator<Branch> {
  for (const document of documents) yield* below(document)
}

function* below(branch: Branch): Generator<Branch> {
  yield branch
  for (const child of branch.children) yield* below(child)
}

/** The branch at `path`, in the first document that has it. */
export function branchAt({ documents }: Pick<Source, 'documents'>, path: Path): Branch | undefined {
  for (const document of documents) {
    const found = path.reduce<Branch | undefined>(childOf, document)
    if (found) return found
  }
}

export function childOf(branch: Branch | undefined, step: string | number): Branch | undefined {
  if (typeof step === 'number') return branch?.kind === 'list' ? branch.children[step] : undefined
  return branch?.kind === 'map' ? branch.children.find(({ key }) => key?.text === step) : undefined
}

/** What stands at an offset: the innermost branch there, and whether its key or its value is pointed at. */
export interface Pointed {
  branch: Branch
  part: 'key' | 'value'
  /** The branches around it, the document first. */
  parents: readonly Branch[]
}

export function pointedAt({ documents }: Source, offset: number): Pointed | null {
  for (const document of documents) {
    const found = search(document, [], offset)
    if (found) return found
  }
  return null
}

function search(branch: Branch, parents: readonly Branch[], offset: number): Pointed | null {
  const { key, word, kind, anchor } = branch
  if (key && offset >= key.start && offset <= key.end) return { branch, part: 'key', parents }
  if (anchor && offset >= anchor.start - 1 && offset <= anchor.end) return { branch, part: 'value', parents }
  if (offset < branch.start || offset > branch.end) return null
  for (const child of branch.children) {
    const found = search(child, [...parents, branch], offset)
    if (found) return found
  }
  return word && kind !== 'null' ? { branch, part: 'value', parents } : null
}
