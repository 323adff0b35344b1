import type { DockerfileFix } from '../../language/fix'
import { replaceAt, textAt } from '../../language/fix'
import { SIGNALS } from '../../language/fr/signals'
import { suggest } from '../../syntax/suggest'
import { oneFix } from '../shared/fixing'

export const fix: DockerfileFix = (subject) => {
  const { range } = subject.diagnostic
  const written = textAt(subject, range)
  const wanted = `SIG${written.toUpperCase().replace(/^SIG-?/, '')}`
  const meant = Object.hasOwn(SIGNALS, wanted) ? wanted : suggest(wanted, Object.keys(SIGNALS))
  return meant === undefined ? [] : oneFix(`Remplacer par ${meant}`, replaceAt(subject, range, meant))
}
