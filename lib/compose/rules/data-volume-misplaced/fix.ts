import { correction, itemAround, param, swap } from '../../language/edit/fixing'
import type { ComposeFix } from '../../language/fix'
import { childOf } from '../../language/syntax/source'

export const fix: ComposeFix = (subject) => {
  const item = itemAround(subject, 'volumes')
  const written = item?.kind === 'map' ? childOf(item, 'target') : item
  const [target, folder] = [param(subject, 'target'), param(subject, 'folder')]
  const start = written?.word?.text.indexOf(':/') ?? -1
  const prefix = start === -1 ? '' : ':'
  return written
    ? correction(`Monter sur « ${folder} »`, swap(subject.source, written, prefix + target, prefix + folder))
    : []
}
