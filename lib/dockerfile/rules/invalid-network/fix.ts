import type { DockerfileFix } from '../../language/fix'
import { replaceAt } from '../../language/fix'
import { suggest } from '../../syntax/suggest'
import { instructionOf, oneFix, removeWord } from '../shared/fixing'

export const fix: DockerfileFix = (subject) => {
  const { range, params } = subject.diagnostic
  const meant = suggest(String(params.value), ['default', 'none', 'host'], false)
  if (meant !== undefined) return oneFix(`Remplacer par ${meant}`, replaceAt(subject, range, meant))
  const flag = instructionOf(subject)?.flags.find(({ name }) => name === 'network')
  return flag === undefined ? [] : oneFix('Enlever --network', removeWord(subject, flag.range))
}
