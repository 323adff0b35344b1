import { correction } from '../../language/edit/fixing'
import { remove } from '../../language/edit/remove'
import type { ComposeFix } from '../../language/fix'
import { branchAt, type Source } from '../../language/syntax/source'
import type { Branch } from '../../language/syntax/tree'

export const fix: ComposeFix = ({ source, branch, diagnostic }) => {
  const holder = branchAt(source, branch.path.slice(0, -1))
  const start = source.index.offset(diagnostic.range.start)
  const [first, second] = (holder?.children ?? []).filter(({ key }) => key?.text === branch.key?.text)
  if (!first || !second || Math.abs(second.from - start) > 1) return []
  const same = written(source, first) === written(source, second)
  if (same || second.kind === 'null') return correction('Supprimer la seconde', remove(source, second))
  return first.kind === 'null' ? correction('Supprimer la première, vide', remove(source, first)) : []
}

function written({ text }: Source, { start, end }: Branch): string {
  return text.slice(start, end).replace(/\s+/g, ' ')
}
