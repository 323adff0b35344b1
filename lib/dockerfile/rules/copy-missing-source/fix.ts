import type { DockerfileFix } from '../../language/fix'
import { replaceAt, textAt } from '../../language/fix'
import { oneFix } from '../shared/fixing'

export const fix: DockerfileFix = (subject) => {
  const { range, params } = subject.diagnostic
  const { suggestion } = params
  const written = textAt(subject, range)
  if (suggestion === undefined || /["'$\\]/.test(written)) return []
  const prefix = /^(\.?\/)?/.exec(written)?.[0] ?? ''
  return oneFix(`Remplacer par ${suggestion}`, replaceAt(subject, range, `${prefix}${suggestion}`))
}
