import { endOfLife } from '@/lib/oci/end-of-life'
import type { DockerfileFix } from '../../language/fix'
import { replaceAt, textAt } from '../../language/fix'
import { oneFix } from '../shared/fixing'

/** The variants that most images have for each of their versions. */
const VARIANT = /-(alpine|slim)\b/

export const fix: DockerfileFix = (subject) => {
  const { range, params } = subject.diagnostic
  const written = textAt(subject, range)
  const instead = String(params.instead)
  if (/[$"'\\]/.test(written)) return []
  const [name, version = ''] = instead.split(':')
  const hasVariants = written.startsWith(`${name}:`) && /^[0-9.]+$/.test(version)
  const variant = hasVariants ? (VARIANT.exec(written)?.[0] ?? '') : ''
  const image = `${instead}${variant}`
  return endOfLife(image) === null ? oneFix(`Passer à ${image}`, replaceAt(subject, range, image)) : []
}
