import type { DockerfileFix } from '../../language/fix'
import { replaceAt } from '../../language/fix'
import { commandsOf } from '../../run-script/commands'
import { jsonArray, oneFix, plainWords, stepOf } from '../shared/fixing'

export const fix: DockerfileFix = (subject) => {
  const step = stepOf(subject)
  if (step === null || commandsOf(step.instruction).length !== 1 || step.instruction.flags.length > 0) return []
  // A stage has one command, and it already has it.
  if (step.stage.config.Cmd?.by != null) return []
  const { json, args, range } = step.instruction
  const words = json ? args.map(({ value }) => value) : plainWords(args[0]?.value ?? '')
  return words === null ? [] : oneFix('Remplacer RUN par CMD', replaceAt(subject, range, `CMD ${jsonArray(words)}`))
}
