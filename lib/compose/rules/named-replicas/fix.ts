import { attributeOf, correction, serviceAround } from '../../language/edit/fixing'
import { remove } from '../../language/edit/remove'
import type { ComposeFix } from '../../language/fix'

export const fix: ComposeFix = (subject) => {
  const name = attributeOf(serviceAround(subject), 'container_name')
  return name ? correction('Supprimer « container_name »', remove(subject.source, name)) : []
}
