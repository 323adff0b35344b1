import { addItem, addKey } from '../../language/edit/add'
import { attributeOf, correction, serviceAround } from '../../language/edit/fixing'
import type { ComposeFix } from '../../language/fix'

const LINE = '"host.docker.internal:host-gateway"'

export const fix: ComposeFix = (subject) => {
  const { source } = subject
  const service = serviceAround(subject)
  const hosts = attributeOf(service, 'extra_hosts')
  if (!service) return []
  const added =
    hosts?.kind === 'map'
      ? addKey(source, hosts, 'host.docker.internal', 'host-gateway')
      : hosts
        ? addItem(source, hosts, LINE)
        : addKey(source, service, 'extra_hosts', { lines: ['', `  - ${LINE}`], flow: `[${LINE}]` })
  return correction('Donner ce nom à l’hôte (« extra_hosts »)', added)
}
