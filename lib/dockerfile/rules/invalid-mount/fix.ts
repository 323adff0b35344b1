import type { DockerfileFix } from '../../language/fix'
import { replaceAt, textAt } from '../../language/fix'
import { oneFix } from '../shared/fixing'

/** What BuildKit itself proposes: a type, a value or a key. */
export const fix: DockerfileFix = (subject) => {
  const { range, docker = '' } = subject.diagnostic
  const [, wrong, meant] =
    /(?:unsupported [a-z ]+ "|unexpected key ')(\S+?)["'].*\(did you mean (\S+)\?\)$/.exec(docker) ?? []
  const written = textAt(subject, range)
  const at = wrong === undefined ? -1 : written.indexOf(wrong)
  if (wrong === undefined || meant === undefined || at === -1 || written.includes('\n')) return []
  const column = range.start.column + at
  const place = { start: { ...range.start, column }, end: { ...range.start, column: column + wrong.length } }
  return oneFix(`Remplacer par ${meant}`, replaceAt(subject, place, meant))
}
