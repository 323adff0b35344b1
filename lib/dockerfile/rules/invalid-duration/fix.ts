import { parseDuration } from '../../instructions/duration'
import type { DockerfileFix } from '../../language/fix'
import { replaceAt } from '../../language/fix'
import { oneFix } from '../shared/fixing'

/** The units as people write them. */
const UNITS: readonly [RegExp, string][] = [
  [/^$/, 's'],
  [/^s(ec(onde?)?s?)?$/i, 's'],
  [/^m(in(ute)?s?|n)?$/i, 'm'],
  [/^h(eure|our)?s?$/i, 'h'],
  [/^ms(ec)?$/i, 'ms'],
]

export const fix: DockerfileFix = (subject) => {
  const { range, params } = subject.diagnostic
  const [, number = '', word = ''] = /^([0-9]+(?:[.,][0-9]+)?)\s*([a-z]*)$/i.exec(String(params.value)) ?? []
  const unit = UNITS.find(([pattern]) => pattern.test(word))?.[1]
  if (number === '' || unit === undefined) return []
  const duration = `${number.replace(',', '.')}${unit}`
  if (typeof parseDuration(duration) !== 'number') return []
  return oneFix(`Écrire ${duration}`, replaceAt(subject, range, duration))
}
