import { correction, itemAround, param } from '../../language/edit/fixing'
import type { ComposeFix } from '../../language/fix'
import { portTextEdit } from '../shared/port-text'

export const fix: ComposeFix = (subject) => {
  const item = itemAround(subject, 'ports')
  const first = Number(param(subject, 'port'))
  const range = `${first}-${first + Number(param(subject, 'replicas')) - 1}`
  return item ? correction(`Publier sur la plage ${range}`, portTextEdit(subject.source, item, { host: range })) : []
}
