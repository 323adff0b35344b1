import { addItem } from '../../language/edit/add'
import { attributeOf, correction, param, serviceNamed } from '../../language/edit/fixing'
import type { ComposeFix } from '../../language/fix'

export const fix: ComposeFix = (subject) => {
  const volumes = attributeOf(serviceNamed(subject, param(subject, 'service')), 'volumes')
  const modules = param(subject, 'modules')
  return volumes
    ? correction(`Garder « ${modules} » de l’image dans un volume`, addItem(subject.source, volumes, modules))
    : []
}
