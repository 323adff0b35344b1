import { runRule } from '@/lib/text/rule'
import { checkOptions } from './build/check-options'
import type { CheckContext } from './build/context'
import { evaluate } from './build/evaluate'
import { isOn } from './check'
import { parseDockerfile } from './parse'
import { RULES } from './rules/registry.generated'
import { PASS, type Pass } from './syntax/problem'
import type { Dockerfile, Instruction } from './syntax/types'

export interface Verdict {
  ok: boolean
  error: { message: string; line: number | null } | null
  warnings: { rule: string; line: number; detail: string }[]
}

/** A thing that BuildKit says, and where it stands among the others. */
interface Said {
  rule: string
  pass: Pass
  line: number | null
  message: string
  isError: boolean
  order: number
}

/** The instruction that a line of the editor belongs to. */
function instructionAt({ instructions }: Dockerfile, line: number): Instruction | undefined {
  let low = 0
  let high = instructions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((instructions[middle]?.range.start.line ?? 0) <= line) low = middle + 1
    else high = middle
  }
  return instructions[low - 1]
}

/** The line Docker gives for what is at a line of the editor: the first of its instruction, counted in line feeds. */
export function instructionLine(file: Dockerfile, line: number): number {
  return instructionAt(file, line)?.line ?? line
}

/**
 * What `docker build --check` answers: it stops at the first error of the first pass that fails, and gives the warnings
 * found before it.
 */
export function dockerVerdict(text: string, context: CheckContext = {}): Verdict {
  const file = parseDockerfile(text)
  const build = evaluate(file, context)
  const { options, problems } = checkOptions(file, context)
  const said: Said[] = [...problems, ...file.diagnostics, ...build.problems].map(
    ({ rule, pass, dockerLine: line, docker = '', range }) => {
      return { rule, pass, line, message: docker, isError: true, order: line ?? range.start.line }
    },
  )
  const continued = new Map(file.instructions.map((one) => [one.emptyContinuations[0], one]))
  for (const rule of RULES) {
    const { pass } = rule
    if (pass === undefined || !isOn(rule, options)) continue
    for (const { range, params, docker = '' } of runRule(rule, { file, build, context })) {
      const at = pass === PASS.continuation ? continued.get(range) : instructionAt(file, range.start.line)
      // An empty continuation is told at the end of its instruction, everything else at the start.
      const line = (pass === PASS.continuation ? at?.endLine : at?.line) ?? range.start.line
      said.push({
        rule: rule.id,
        pass,
        line,
        message: docker,
        isError: false,
        order: instructionLine(file, rule.foundAt?.(params) ?? range.start.line),
      })
    }
  }
  said.sort((a, b) => a.pass - b.pass || a.order - b.order || Number(a.isError) - Number(b.isError))
  const stop = said.findIndex(({ isError }) => isError)
  const warnings = (stop === -1 ? said : said.slice(0, stop)).map(({ rule, line, message }) => ({
    rule,
    line: line ?? 0,
    detail: message,
  }))
  const failed = said[stop]
  if (failed !== undefined) return { ok: false, error: { message: failed.message, line: failed.line }, warnings }
  if (!options.error || warnings.length === 0) return { ok: true, error: null, warnings }
  const rules = [...new Set(warnings.map(({ rule }) => rule))].join(', ')
  return { ok: false, error: { message: `lint violation found for rules: ${rules}`, line: null }, warnings }
}
