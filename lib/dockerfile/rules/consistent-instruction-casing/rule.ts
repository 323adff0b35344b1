import type { DockerfileRule } from '../../subject'
import { PASS } from '../../syntax/problem'

export const rule: DockerfileRule = {
  id: 'ConsistentInstructionCasing',
  severity: 'warning',
  origin: { kind: 'buildkit', ref: 'ConsistentInstructionCasing' },
  pass: PASS.casing,
  *check({ file }) {
    const keywords = file.stages
      .flatMap(({ from, instructions }) => [from, ...instructions])
      .flatMap(({ name, keyword }) => (name === null ? [] : [keyword]))
    const lower = keywords.filter(({ value }) => value === value.toLowerCase()).length
    const upper = keywords.filter(({ value }) => value === value.toUpperCase()).length
    const isLower = lower > upper
    for (const { value, range } of keywords) {
      const wanted = isLower ? value.toLowerCase() : value.toUpperCase()
      const casing = isLower ? 'lowercase' : 'uppercase'
      const docker = `Command '${value}' should match the case of the command majority (${casing})`
      if (value !== wanted) yield { range, params: { keyword: value, wanted }, docker }
    }
  },
}
