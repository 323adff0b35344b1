import { resolveWorkdir } from '../../build/workdir'
import type { DockerfileFix } from '../../language/fix'
import { replaceAt, textAt } from '../../language/fix'
import { oneFix, stepOf } from '../shared/fixing'

export const fix: DockerfileFix = (subject) => {
  const step = stepOf(subject)
  const { range, params } = subject.diagnostic
  if (step === null || textAt(subject, range) !== params.path) return []
  const path = resolveWorkdir(step.workingDir, String(params.path))
  return oneFix(`Écrire ${path}`, replaceAt(subject, range, path))
}
