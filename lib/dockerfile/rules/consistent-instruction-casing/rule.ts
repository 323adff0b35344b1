import type { DockerfileRule } from '../../subject'
import { PASS } from '../../syntax/problem'
import type { Instruction, Token } from '../../syntax/types'

export const rule: DockerfileRule = {
  id: 'ConsistentInstructionCasing',
  severity: 'warning',
  origin: { kind: 'buildkit', ref: 'ConsistentInstructionCasing' },
  pass: PASS.casing,
  *check({ file }) {
    let lower = 0
    let upper = 0
    const keywords: Token[] = []
    const count = ({ name, keyword }: Instruction) => {
      if (name === null) return
      keywords.push(keyword)
      if (keyword.value === name) upper++
      else if (keyword.value === name.toLowerCase()) lower++
    }
    for (const { from, instructions } of file.stages) {
      count(from)
      for (const instruction of instructions) count(instruction)
    }
    const casing = lower > upper ? 'lowercase' : 'uppercase'
    for (const token of keywords) {
      const { value } = token
      const wanted = lower > upper ? value.toLowerCase() : value.toUpperCase()
      if (value === wanted) continue
      const docker = `Command '${value}' should match the case of the command majority (${casing})`
      yield { range: token.range, params: { keyword: value, wanted }, docker }
    }
  },
}
