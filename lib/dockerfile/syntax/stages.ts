import type { Instruction, Stage } from './types'

/** Groups instructions by FROM; what comes before the first one is left out. */
export function groupStages(instructions: readonly Instruction[]): Stage[] {
  const stages: Stage[] = []
  for (const instruction of instructions) {
    const base = instruction.args[0]
    if (instruction.name !== 'FROM') stages.at(-1)?.instructions.push(instruction)
    else if (base !== undefined) {
      const isNamed = instruction.args.length === 3 && instruction.args[1]?.value.toLowerCase() === 'as'
      const nameToken = isNamed ? (instruction.args[2] ?? null) : null
      stages.push({
        index: stages.length,
        name: nameToken?.value.toLowerCase() ?? null,
        nameToken,
        base,
        platform: instruction.flags.find((flag) => flag.name === 'platform')?.value ?? null,
        from: instruction,
        instructions: [],
      })
    }
  }
  return stages
}
