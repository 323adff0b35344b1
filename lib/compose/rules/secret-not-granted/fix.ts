import { addItem, addKey, declare } from '../../language/edit/add'
import { attributeOf, correction, param, serviceAround } from '../../language/edit/fixing'
import type { ComposeFix } from '../../language/fix'

export const fix: ComposeFix = (subject) => {
  const { source } = subject
  const name = param(subject, 'file')
  const service = serviceAround(subject)
  if (!service) return []
  const secrets = attributeOf(service, 'secrets')
  const granted = secrets
    ? addItem(source, secrets, name)
    : addKey(source, service, 'secrets', { lines: ['', `  - ${name}`], flow: `[${name}]` })
  if (param(subject, 'isDeclared') === '1') return correction(`Donner le secret « ${name} » au service`, granted)
  const file = `{ file: ./${name}.txt }`
  return correction(
    `Déclarer le secret « ${name} » et le donner au service`,
    granted,
    declare(source, 'secrets', name, { lines: [file], flow: file }),
  )
}
