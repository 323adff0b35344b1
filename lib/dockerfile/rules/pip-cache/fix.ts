import type { DockerfileFix } from '../../language/fix'
import { insertAt } from '../../language/fix'
import { commandOf, isExact, oneFix } from '../shared/fixing'

export const fix: DockerfileFix = (subject) => {
  const install = commandOf(subject)?.args.find(({ value }) => value === 'install')
  if (install === undefined || !isExact(subject, install)) return []
  return oneFix('Ajouter --no-cache-dir', insertAt(subject, install.range.end, ' --no-cache-dir'))
}
