import { correction, itemAround, param, swap } from '../../language/edit/fixing'
import type { ComposeFix } from '../../language/fix'
import { childOf } from '../../language/syntax/source'

export const fix: ComposeFix = (subject) => {
  const item = itemAround(subject, 'volumes')
  const written = item?.kind === 'map' ? childOf(item, 'target') : item
  const target = param(subject, 'target')
  const next = `${target.replace(/\/$/, '')}/${param(subject, 'source')}`
  const prefix = item?.kind === 'map' ? '' : ':'
  if (param(subject, 'kind') !== 'file' || !written) return []
  return correction(`Monter sur « ${next} »`, swap(subject.source, written, prefix + target, prefix + next))
}
