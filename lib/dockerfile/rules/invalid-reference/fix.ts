import { parseReference } from '@/lib/oci/reference'
import type { DockerfileFix } from '../../language/fix'
import { replaceAt, textAt } from '../../language/fix'
import { oneFix } from '../shared/fixing'

export const fix: DockerfileFix = (subject) => {
  const { range, params } = subject.diagnostic
  const written = String(params.value)
  const lower = written.toLowerCase()
  if (textAt(subject, range) !== written || lower === written || 'error' in parseReference(lower)) return []
  return oneFix(`Écrire ${lower}`, replaceAt(subject, range, lower))
}
