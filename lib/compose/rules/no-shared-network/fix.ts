import { addItem, addKey } from '../../language/edit/add'
import { attributeOf, correction, param, serviceNamed } from '../../language/edit/fixing'
import type { ComposeFix } from '../../language/fix'

/** The one that calls joins a network of the one it calls. */
export const fix: ComposeFix = (subject) => {
  const { source } = subject
  if (param(subject, 'how') !== 'apart') return []
  const caller = serviceNamed(subject, param(subject, 'service'))
  const called = attributeOf(serviceNamed(subject, param(subject, 'other')), 'networks')
  const [first] = called?.children ?? []
  const network = first?.key?.text ?? first?.word?.text ?? 'default'
  const own = attributeOf(caller, 'networks')
  if (!caller || attributeOf(caller, 'network_mode')) return []
  const joined =
    own?.kind === 'map'
      ? addKey(source, own, network, { lines: [''], flow: '' })
      : own
        ? addItem(source, own, network)
        : addKey(source, caller, 'networks', {
            lines: ['', '  - default', `  - ${network}`],
            flow: `[default, ${network}]`,
          })
  return correction(`Rejoindre le réseau « ${network} »`, joined)
}
