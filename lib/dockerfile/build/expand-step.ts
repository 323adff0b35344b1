import type { Range } from '@/lib/text/position'
import { expand } from '../shell/expand'
import { suggest } from '../syntax/suggest'
import type { Escape, Instruction, Token } from '../syntax/types'
import type { UndefinedVariable } from './types'

/** The instructions whose arguments have variables. The others are left to the shell that runs them, or as they are. */
const EXPANDED: ReadonlySet<string | null> = new Set(['ADD', 'COPY', 'STOPSIGNAL', 'USER', 'VOLUME', 'WORKDIR'])
/** The flags that have variables, by instruction. */
const EXPANDED_FLAGS: Readonly<Record<string, readonly string[]>> = {
  ADD: ['chown', 'chmod', 'checksum', 'exclude'],
  COPY: ['chown', 'chmod', 'exclude'],
  RUN: ['mount'],
}

export interface ExpandedStep {
  args: string[]
  pairs: { key: string; value: string | null }[]
  /** Flags by name, after expansion; several values for a flag that may be repeated. */
  flags: Map<string, string[]>
  undefinedVariables: UndefinedVariable[]
  error: { docker: string; range: Range; text: string } | null
}

interface Scope {
  environment: ReadonlyMap<string, string>
  declared: ReadonlySet<string>
  escapeToken: Escape
  /** Values of `--build-arg` and of the ARGs before FROM, for an ARG without a default. */
  argValue(name: string): string | undefined
  givenArg(name: string): string | undefined
}

/** Where a variable of a token is, its `$` being at `offset` in the token's value. */
function variableRange({ map, text }: Instruction, token: Token, offset: number, name: string): Range {
  if (!text.startsWith(token.value, token.at)) return token.range
  const start = token.at + offset
  const braces = text[start + 1] === '{'
  const end = start + name.length + (braces ? 2 : 1)
  return map.range(start, braces && text[end] === '}' ? end + 1 : end)
}

/** Expands one instruction against the variables of its stage. Source: BuildKit `dockerfile2llb.dispatch`. */
export function expandStep(instruction: Instruction, scope: Scope): ExpandedStep {
  const { environment, escapeToken } = scope
  const step: ExpandedStep = { args: [], pairs: [], flags: new Map(), undefinedVariables: [], error: null }

  const word = (value: string, where: (offset: number, name: string) => Range, whole: Range, raw = false) => {
    const expansion = expand(value, environment, raw ? { escapeToken: '\\', skipQuotes: true } : { escapeToken })
    for (const [name, offset] of expansion.unmatched) {
      if (scope.declared.has(name)) continue
      const suggestion = suggest(name, environment.keys())
      step.undefinedVariables.push({ name, range: where(offset, name), suggestion })
    }
    if (expansion.error !== undefined) step.error ??= { docker: expansion.error, range: whole, text: value }
    return expansion.result
  }
  const tokenWord = (token: Token) =>
    word(token.value, (offset, name) => variableRange(instruction, token, offset, name), token.range)

  for (const { name, value, valueRange } of instruction.flags) {
    const expanded = EXPANDED_FLAGS[instruction.name ?? '']?.includes(name)
    const result = value !== null && expanded ? word(value, () => valueRange, valueRange) : (value ?? '')
    step.flags.set(name, [...(step.flags.get(name) ?? []), result])
  }
  if (instruction.name === 'EXPOSE') {
    for (const token of instruction.args) {
      const { words, error } = expand(token.value, environment, { escapeToken })
      if (error !== undefined) step.error ??= { docker: error, range: token.range, text: token.value }
      step.args.push(...words)
    }
  } else if (EXPANDED.has(instruction.name)) step.args = instruction.args.map(tokenWord)
  else step.args = instruction.args.map(({ value }) => value)

  for (const { key, value } of instruction.pairs) {
    if (instruction.name === 'ARG') {
      const given = scope.givenArg(key.value)
      const byDefault = value === null ? scope.argValue(key.value) : undefined
      step.pairs.push({ key: key.value, value: given ?? byDefault ?? (value && tokenWord(value)) })
    } else step.pairs.push({ key: tokenWord(key), value: value && tokenWord(value) })
  }
  if (instruction.name !== 'RUN') {
    for (const { content, offset: start, range, expand: expanded } of instruction.heredocs) {
      const at = (offset: number, name: string) =>
        instruction.map.fileRange(start + offset, start + offset + name.length + 1)
      if (expanded) word(content, at, range, true)
    }
  }
  return step
}
