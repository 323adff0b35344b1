import { addKey } from '../../language/edit/add'
import { attributeOf, correction, param, serviceNamed } from '../../language/edit/fixing'
import { replace } from '../../language/edit/place'
import { remove } from '../../language/edit/remove'
import type { ComposeFix } from '../../language/fix'
import { healthcheckOf } from '../shared/health-tests'
import { storeOf } from '../shared/image'

export const fix: ComposeFix = (subject) => {
  const { source, branch } = subject
  const other = param(subject, 'other')
  const service = serviceNamed(subject, other)
  const store = storeOf(attributeOf(service, 'image')?.word?.text)
  const healthcheck = store && healthcheckOf(store.label)
  const present = attributeOf(service, 'healthcheck')
  const watched =
    service && healthcheck && !present
      ? correction(`Ajouter un contrôle de santé à « ${other} »`, addKey(source, service, 'healthcheck', healthcheck))
      : []
  const off = present
    ? correction(`Rendre à « ${other} » le contrôle de santé de son image`, remove(source, present))
    : []
  const started =
    branch.word?.text === 'service_healthy'
      ? correction('N’attendre que son lancement', replace(source, branch.start, branch.end, 'service_started'))
      : []
  return [...watched, ...(present && !store ? off : []), ...started]
}
