import type { DockerfileRule } from '../../subject'
import { PASS } from '../../syntax/problem'
import type { Instruction } from '../../syntax/types'

/** The names that the comment above an instruction may start with. */
function described({ name, args, pairs }: Instruction): string[] {
  if (name === 'ARG') return pairs.map(({ key }) => key.value)
  return name === 'FROM' && args[2] !== undefined ? [args[2].value.toLowerCase()] : []
}

export const rule: DockerfileRule = {
  id: 'InvalidDefinitionDescription',
  severity: 'warning',
  origin: { kind: 'buildkit', ref: 'InvalidDefinitionDescription' },
  pass: PASS.instruction,
  experimental: true,
  *check({ file }) {
    for (const instruction of file.instructions) {
      const names = described(instruction)
      const comment = instruction.comments.at(-1)
      if (instruction.broken || comment === undefined || names.length === 0) continue
      if (names.includes(comment.split(' ')[0] ?? '')) continue
      const example = names.length > 1 ? '<arg_key>' : (names[0] ?? '')
      const docker = `Comment for ${instruction.name} should follow the format: \`# ${example} <description>\``
      yield { range: instruction.keyword.range, params: { name: example }, docker }
    }
  },
}
