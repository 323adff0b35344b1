import { correction, itemAround } from '../../language/edit/fixing'
import { remove } from '../../language/edit/remove'
import type { ComposeFix } from '../../language/fix'

export const fix: ComposeFix = (subject) => {
  const item = itemAround(subject, subject.branch.path.includes('tmpfs') ? 'tmpfs' : 'volumes')
  return item ? correction('Retirer ce montage', remove(subject.source, item)) : []
}
