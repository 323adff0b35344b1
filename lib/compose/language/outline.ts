import type { OutlineItem, OutlineKind } from '@/lib/text/language'
import { realPath } from './names/meaning'
import type { Source } from './syntax/source'
import type { Branch } from './syntax/tree'

/** The sections of a file, what they declare, and the attributes of each. */
export function outlineOf(source: Source): OutlineItem[] {
  return source.documents.flatMap((document) => document.children.flatMap((child) => itemOf(source, child, 1)))
}

/** Sections, resources, attributes: what lies deeper is in the text. */
const LEVELS = 3

function itemOf(source: Source, branch: Branch, level: number): OutlineItem[] {
  const { key, from, end, children, kind } = branch
  if (!key) return []
  const { index } = source
  return [
    {
      name: key.text,
      detail: detailOf(branch),
      kind: kindOf(source, branch),
      range: index.range(from, Math.max(end, key.end)),
      selection: index.range(key.start, key.end),
      children: level < LEVELS && kind === 'map' ? children.flatMap((child) => itemOf(source, child, level + 1)) : [],
    },
  ]
}

function kindOf(source: Source, { path }: Branch): OutlineKind {
  const [section, , ...rest] = realPath(source, path)
  if (path.length === 1) return 'section'
  if (rest.length > 0 || path.length > 2) return 'attribute'
  return section === 'services' ? 'service' : 'resource'
}

/** The value when it is short, else how much there is. */
function detailOf(branch: Branch): string {
  const { kind, word, children, path, quote } = branch
  if (kind === 'scalar' && word) return quote === 'block' ? '|' : word.text.replace(/\s+/g, ' ').slice(0, 60)
  if (kind === 'alias' && word) return `*${word.text}`
  if (path.length === 2 && kind === 'map') return nature(branch)
  if (kind === 'list' && children.every((child) => child.kind === 'scalar')) {
    const all = children.map((child) => child.word?.text ?? '').join(', ')
    if (all.length <= 60) return all
  }
  return kind === 'list' || kind === 'map' ? String(children.length) : ''
}

/** Of a service, its image or what it is built from; of a resource, its driver. */
function nature({ children }: Branch): string {
  for (const name of ['image', 'build', 'driver', 'file', 'model']) {
    const found = children.find(({ key }) => key?.text === name)
    const context = found?.kind === 'map' ? found.children.find(({ key }) => key?.text === 'context') : found
    if (context?.word) return context.word.text
  }
  return ''
}
