import { type Command, commandsOf } from '../../run-script/commands'
import type { DockerfileRule } from '../../subject'
import { imageWithout, isKnownProgram } from '../shared/programs'
import { ownSteps } from '../shared/run-commands'

const STARTS: ReadonlySet<string | null> = new Set(['RUN', 'CMD', 'ENTRYPOINT', 'SHELL'])

export const rule: DockerfileRule = {
  id: 'program-missing',
  severity: 'info',
  origin: { kind: 'cale' },
  *check({ build }) {
    const said = new Set<string>()
    for (const step of ownSteps(build)) {
      const { instruction, stage } = step
      if (!STARTS.has(instruction.name)) continue
      for (const [i, { program, by }] of programsOf(step).entries()) {
        if (!isKnownProgram(program)) continue
        const key = `${stage.stage.index} ${program}`
        const image = said.has(key) ? null : imageWithout(program, step, i)
        if (image === null) continue
        said.add(key)
        yield { range: by(), params: { program, image: stage.image, atBuild: instruction.name === 'RUN' ? 1 : 0 } }
      }
    }
  },
}

/** What a step starts, in order: the programs of its commands, or the shell that it chooses. */
function programsOf({ instruction }: { instruction: Parameters<typeof commandsOf>[0] }) {
  const [shell] = instruction.args
  if (instruction.name === 'SHELL')
    return shell === undefined ? [] : [{ program: shell.value.replace(/^.*\//, ''), by: () => shell.range }]
  return commandsOf(instruction).map((command, i, all) => ({
    // What comes after || may be there for the case where the rest is missing.
    program: isFallback(all, i) ? '' : command.name,
    by: () => command.nameRange,
  }))
}

function isFallback(commands: readonly Command[], i: number): boolean {
  return commands[i]?.before === '||' || commands[i + 1]?.before === '||'
}
