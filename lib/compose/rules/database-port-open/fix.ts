import { correction, itemAround } from '../../language/edit/fixing'
import { remove } from '../../language/edit/remove'
import type { ComposeFix } from '../../language/fix'
import { portTextEdit } from '../shared/port-text'

export const fix: ComposeFix = (subject) => {
  const item = itemAround(subject, 'ports')
  if (!item) return []
  return [
    ...correction('Limiter à cette machine (127.0.0.1)', portTextEdit(subject.source, item, { address: '127.0.0.1' })),
    ...correction('Ne plus publier ce port', remove(subject.source, item)),
  ]
}
