import { correction, itemAround, param } from '../../language/edit/fixing'
import type { ComposeFix } from '../../language/fix'
import { portTextEdit } from '../shared/port-text'

export const fix: ComposeFix = (subject) => {
  const item = itemAround(subject, 'ports')
  const expected = param(subject, 'expected')
  const swapped = param(subject, 'swapped') === '1'
  const edit =
    item &&
    portTextEdit(
      subject.source,
      item,
      swapped ? { host: param(subject, 'target'), target: expected } : { target: expected },
    )
  return edit ? correction(swapped ? 'Échanger les deux ports' : `Publier le port ${expected} du conteneur`, edit) : []
}
