import type { EvaluatedStage, Step } from '../../build/types'
import type { Command } from '../../run-script/commands'
import { hasOption, PIP } from '../../run-script/packages'
import type { DockerfileRule } from '../../subject'
import { ownImage } from '../shared/base-system'
import { commandsBefore, stepsBefore } from '../shared/history'
import { runsOf } from '../shared/run-commands'

export const rule: DockerfileRule = {
  id: 'pip-externally-managed',
  severity: 'info',
  origin: { kind: 'cale' },
  *check({ build }) {
    for (const { commands, step } of runsOf(build, PIP)) {
      if (!protectsPython(step.stage) || hasOwnPython(step)) continue
      const install = commands.find((command, i) => installs(command) && !inEnvironment(commandsBefore(step, i)))
      if (install !== undefined) yield { range: install.range, params: { image: step.stage.image } }
    }
  },
}

/** Systems whose own Python refuses pip: Debian 12, Ubuntu 24.04, Alpine 3.19, and those after them. */
function protectsPython(stage: EvaluatedStage): boolean {
  const image = ownImage(stage)
  const tag = stage.image.split(':')[1] ?? 'latest'
  if (image === null || image.name === 'python') return false
  if (/buster|bullseye|stretch|focal|jammy/.test(tag)) return false
  if (image.name === 'alpine') return !/^3\.(?:\d|1[0-8])(?:\D|$)/.test(tag)
  if (image.name === 'debian') return !/^(?:[89]|1[01])(?:\D|$)/.test(tag)
  if (image.name === 'ubuntu') return !/^(?:1\d|2[0-2])\./.test(tag)
  return ['node', 'nginx', 'golang', 'rust', 'httpd'].includes(image.name) && image.os !== null
}

/** pip of the system, which no option tells to go on. */
function installs(command: Command): boolean {
  const { name } = command
  const words = command.operands.map(({ value }) => value)
  const isPip = /^pip[0-9.]*$/.test(name) && words[0] === 'install'
  const isModule = /^python[0-9.]*$/.test(name) && words[0] === 'pip' && words[1] === 'install'
  return (isPip || isModule) && !hasOption(command, '--break-system-packages', '--target', '-t', '--prefix', '--root')
}

/** A Python that is not the system's: an environment on the PATH, a variable that lets pip go on, one copied or compiled. */
function hasOwnPython(step: Step): boolean {
  const { environment } = step.stage
  if (environment.has('PIP_BREAK_SYSTEM_PACKAGES') || environment.has('VIRTUAL_ENV')) return true
  if (/venv|conda|pyenv/.test(environment.get('PATH') ?? '')) return true
  return stepsBefore(step).some(
    ({ instruction, args }) => instruction.name === 'COPY' && args.some((arg) => /python|venv|conda/.test(arg)),
  )
}

function inEnvironment(commands: readonly Command[]): boolean {
  return commands.some(
    ({ name, args }) =>
      ((name === '.' || name === 'source') && args.some(({ value }) => value.endsWith('/activate'))) ||
      args.some(({ value }) => /EXTERNALLY-MANAGED|break-system-packages/.test(value)),
  )
}
