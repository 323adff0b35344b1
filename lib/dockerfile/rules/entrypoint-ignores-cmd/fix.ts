import type { DockerfileFix } from '../../language/fix'
import { replaceAt } from '../../language/fix'
import { instructionOf, jsonArray, oneFix, plainWords } from '../shared/fixing'

export const fix: DockerfileFix = (subject) => {
  const cmd = instructionOf(subject)
  const stage = subject.build.stages.find(({ config }) => config.Cmd?.by === cmd)
  const entrypoint = stage?.config.Entrypoint?.by
  const words = plainWords(entrypoint?.args[0]?.value ?? '')
  const rest = cmd === null || cmd.json ? [] : plainWords(cmd.args[0]?.value ?? '')
  if (cmd == null || entrypoint == null || words === null || rest === null) return []
  return oneFix(
    'Écrire ENTRYPOINT en forme exec (JSON)',
    replaceAt(subject, entrypoint.argsRange, jsonArray(words)),
    // A CMD in shell form would hand a shell over as arguments.
    ...(cmd.json ? [] : [replaceAt(subject, cmd.argsRange, jsonArray(rest))]),
  )
}
