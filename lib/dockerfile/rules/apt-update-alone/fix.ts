import type { DockerfileFix } from '../../language/fix'
import { insertAt } from '../../language/fix'
import { commandsOf } from '../../run-script/commands'
import { isAptInstall } from '../../run-script/packages'
import { oneFix, removeInstruction, stepOf } from '../shared/fixing'

export const fix: DockerfileFix = (subject) => {
  const step = stepOf(subject)
  if (step === null || commandsOf(step.instruction).length !== 1) return []
  const { steps } = step.stage
  const after = steps.slice(steps.indexOf(step) + 1).filter(({ instruction }) => instruction.name === 'RUN')
  const install = after.flatMap(({ instruction }) => commandsOf(instruction)).find(isAptInstall)
  if (install === undefined || install.before === '|') return []
  return oneFix(
    'Réunir update et install dans un seul RUN',
    removeInstruction(subject, step.instruction),
    insertAt(subject, install.range.start, 'apt-get update && '),
  )
}
