import type { Step } from '../../build/types'
import { commandsOf } from '../../run-script/commands'
import { APT, isAptInstall, isAptUpdate, removesAptLists } from '../../run-script/packages'
import type { DockerfileRule } from '../../subject'
import { ancestry } from '../shared/base-system'
import { runsOf } from '../shared/run-commands'

export const rule: DockerfileRule = {
  id: 'apt-without-update',
  severity: 'info',
  origin: { kind: 'cale' },
  *check({ build }) {
    for (const { commands, step } of runsOf(build, APT)) {
      const install = commands.findIndex(isAptInstall)
      const command = commands[install]
      if (command === undefined || commands.slice(0, install).some(isAptUpdate)) continue
      // Lists that an earlier RUN left are there; that it did so is said on its line.
      if (listsBefore(step)) continue
      // A package given as a file needs no list.
      if (command.args.every(({ value }) => value.startsWith('-') || value === 'install' || /^[./]/.test(value)))
        continue
      yield { range: command.range }
    }
  },
}

/** Whether the lists of packages are still there when a step begins. */
function listsBefore(step: Step): boolean {
  const steps = ancestry(step.stage)
    .toReversed()
    .flatMap((stage) => stage.steps)
  const commands = steps
    .slice(0, steps.indexOf(step))
    .flatMap(({ instruction }) => (instruction.name === 'RUN' ? commandsOf(instruction) : []))
  return commands.findLastIndex(isAptUpdate) > commands.findLastIndex(removesAptLists)
}
