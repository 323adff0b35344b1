import { correction, param } from '../../language/edit/fixing'
import { replace } from '../../language/edit/place'
import type { ComposeFix } from '../../language/fix'
import { nearest } from '../../schema/nearest'

export const fix: ComposeFix = (subject) => {
  const { source, branch, diagnostic } = subject
  const start = source.index.offset(diagnostic.range.start)
  const above = [...source.text.slice(0, start).matchAll(/(?<=^|[\s[,])&([^\s[\]{},]+)/g)].map(([, name = '']) => name)
  const near = nearest(param(subject, 'name'), above)
  if (near === undefined || branch.kind !== 'alias' || !branch.word) return []
  return correction(`Remplacer par « *${near} »`, replace(source, branch.word.start, branch.word.end, near))
}
