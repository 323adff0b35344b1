import { addKey } from '../../language/edit/add'
import { correction, param, serviceNamed } from '../../language/edit/fixing'
import type { ComposeFix } from '../../language/fix'

export const fix: ComposeFix = (subject) => {
  const service = serviceNamed(subject, param(subject, 'service'))
  const command = param(subject, 'command')
  if (!service || !/^[\w./=@ -]+$/.test(command)) return []
  const list = JSON.stringify(command.split(' ')).replaceAll(',', ', ')
  return correction(`Redire la commande : ${command}`, addKey(subject.source, service, 'command', list))
}
