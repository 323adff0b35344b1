import type { DockerfileFix } from '../../language/fix'
import { replaceAt } from '../../language/fix'
import { oneFix } from '../shared/fixing'

/** What ONBUILD cannot keep. */
const FORBIDDEN: ReadonlySet<unknown> = new Set(['FROM', 'MAINTAINER', 'ONBUILD'])

export const fix: DockerfileFix = (subject) => {
  const { range, params } = subject.diagnostic
  const { suggestion } = params
  return suggestion === undefined || FORBIDDEN.has(suggestion)
    ? []
    : oneFix(`Remplacer par ${suggestion}`, replaceAt(subject, range, String(suggestion)))
}
