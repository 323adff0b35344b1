import { correction, itemAround } from '../../language/edit/fixing'
import { remove } from '../../language/edit/remove'
import type { ComposeFix } from '../../language/fix'

export const fix: ComposeFix = (subject) => {
  const item = itemAround(subject, 'volumes')
  return item ? correction('Retirer ce volume', remove(subject.source, item)) : []
}
