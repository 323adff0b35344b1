import type { Step } from '../../build/types'
import { type Command, commandsOf } from '../../run-script/commands'
import { isCommand, pipInstall } from '../../run-script/packages'
import type { DockerfileRule } from '../../subject'
import { wholeContext } from '../shared/context-copies'

/** The command that installs what a manifest lists, by how people call it; null for any other command. */
function installer(command: Command): string | null {
  const words = command.operands.map(({ value }) => value)
  if (isCommand(command, ['npm'], ['ci'])) return 'npm ci'
  if (isCommand(command, ['npm', 'pnpm'], ['install', 'i']) && words.length === 1) return `${command.name} install`
  if (command.name === 'yarn' && (words.length === 0 || words[0] === 'install')) return 'yarn install'
  if (pipInstall(command) !== null && command.args.some(({ value }) => value === '-r')) return 'pip install -r'
  if (isCommand(command, ['composer', 'bundle', 'poetry'], ['install'])) return `${command.name} install`
  return isCommand(command, ['go'], ['mod']) && words[1] === 'download' ? 'go mod download' : null
}

function installs({ instruction }: Step): string | null {
  if (instruction.name !== 'RUN') return null
  for (const command of commandsOf(instruction)) {
    const found = installer(command)
    if (found !== null) return found
  }
  return null
}

export const rule: DockerfileRule = {
  id: 'copy-before-dependencies',
  severity: 'info',
  origin: { kind: 'cale' },
  *check({ build }) {
    for (const { steps } of build.stages) {
      const copy = steps.findIndex((step) => wholeContext(step) !== null)
      const first = copy === -1 ? -1 : steps.findIndex((step) => installs(step) !== null)
      if (first === -1 || copy > first) continue
      const step = steps[copy]
      const install = steps[first]
      if (step === undefined || install === undefined || step.triggered) continue
      const { line } = install.instruction.range.start
      yield { range: step.instruction.range, params: { command: installs(install) ?? '', line } }
    }
  },
}
