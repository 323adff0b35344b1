import { runRule } from '@/lib/text/rule'
import { checkOptions } from './build/check-options'
import type { CheckContext } from './build/context'
import { evaluate } from './build/evaluate'
import { isOn } from './check'
import { parseDockerfile } from './parse'
import { RULES } from './rules/registry.generated'
import { PASS, type Pass } from './syntax/problem'
import type { Dockerfile } from './syntax/types'

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

/** The line Docker gives for what starts at an editor's line: that of the instruction, counted in line feeds. */
function dockerLine({ instructions }: Dockerfile, line: number, ofEnd: boolean): number {
  const instruction = instructions.findLast(({ range }) => range.start.line <= line)
  return (ofEnd ? instruction?.endLine : instruction?.line) ?? line
}

/**
 * What `docker build --check` answers: it stops at the first error of the first pass that fails, and gives the warnings
 * found before it.
 */
export function dockerVerdict(text: string, context: CheckContext = {}): Verdict {
  const file = parseDockerfile(text)
  const build = evaluate(file, context)
  const { options, problems } = checkOptions(file)
  const said: Said[] = [...problems, ...file.diagnostics, ...build.problems].map(
    ({ rule, pass, dockerLine: line, docker = '', range }) => {
      return { rule, pass, line, message: docker, isError: true, order: range.start.line }
    },
  )
  for (const rule of RULES) {
    const { pass } = rule
    if (pass === undefined || !isOn(rule, options)) continue
    for (const { range, params, docker = '' } of runRule(rule, { file, build, context })) {
      const line = dockerLine(file, range.start.line, pass === PASS.continuation)
      said.push({
        rule: rule.id,
        pass,
        line,
        message: docker,
        isError: false,
        order: rule.foundAt?.(params) ?? range.start.line,
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
