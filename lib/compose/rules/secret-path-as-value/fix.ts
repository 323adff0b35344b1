import { correction, param, swap } from '../../language/edit/fixing'
import { replace } from '../../language/edit/place'
import type { ComposeFix } from '../../language/fix'

export const fix: ComposeFix = (subject) => {
  const { source, branch } = subject
  const variable = param(subject, 'variable')
  const next = `${variable}_FILE`
  const edit =
    branch.key?.text === variable
      ? replace(source, branch.key.start, branch.key.end, next)
      : swap(source, branch, `${variable}=`, `${next}=`)
  return correction(`Renommer en « ${next} »`, edit)
}
