import { addKey } from '../../language/edit/add'
import { correction, param, serviceNamed } from '../../language/edit/fixing'
import type { ComposeFix } from '../../language/fix'

export const fix: ComposeFix = (subject) => {
  const service = serviceNamed(subject, param(subject, 'service'))
  return service
    ? correction('Lui donner un terminal (« tty: true »)', addKey(subject.source, service, 'tty', 'true'))
    : []
}
