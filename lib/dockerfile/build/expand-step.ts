import type { Params } from '@/lib/text/diagnostic'
import type { Range } from '@/lib/text/position'
import { expand, expandWords } from '../shell/expand'
import { chompHeredoc, heredocMark } from '../syntax/heredoc'
import { suggest } from '../syntax/suggest'
import type { Escape, Flag, Instruction, Token } from '../syntax/types'
import { type Mount, parseMount } from './mounts'
import type { UndefinedVariable } from './types'

/** The instructions whose arguments have variables. The others are left to the shell that runs them, or as they are. */
const EXPANDED: ReadonlySet<string | null> = new Set(['ADD', 'COPY', 'STOPSIGNAL', 'USER', 'VOLUME', 'WORKDIR'])
/** The flags that have variables, in the order they are replaced; `--mount` has them field by field. */
const EXPANDED_FLAGS: Readonly<Record<string, readonly string[]>> = {
  ADD: ['chown', 'chmod', 'checksum'],
  COPY: ['chown', 'chmod'],
}

export interface ExpandedStep {
  args: string[]
  /** What each of `args` comes from. */
  argTokens: Token[]
  pairs: { key: string; value: string | null }[]
  /** Flags by name, after expansion; several values for a flag that may be repeated. */
  flags: Map<string, string[]>
  /** The `--mount` of a RUN. */
  mounts: Mount[]
  /** The contents of the heredocs of a COPY or an ADD, in order. */
  documents: string[]
  undefinedVariables: UndefinedVariable[]
  /** Where BuildKit stops: it replaces nothing after that. */
  error: StepError | null
}

export interface StepError {
  rule: 'invalid-expansion' | 'invalid-mount'
  docker: string
  range: Range
  params: Params
}

interface Scope {
  environment: ReadonlyMap<string, string>
  declared: ReadonlySet<string>
  escapeToken: Escape
  /** Values of `--build-arg` and of the ARGs before FROM, for an ARG without a default. */
  argValue(name: string): string | undefined
  givenArg(name: string): string | undefined
}

/** Where a variable is, its `$` being at `offset` in a text. */
type Place = (offset: number, name: string) => Range

/** The place of a variable in a token. */
function inToken({ map, text }: Instruction, token: Token): Place {
  return (offset, name) => {
    if (!text.startsWith(token.value, token.at)) return token.range
    const start = token.at + offset
    const braces = text[start + 1] === '{'
    const end = start + name.length + (braces ? 2 : 1)
    return map.range(start, braces && text[end] === '}' ? end + 1 : end)
  }
}

class StepExpander {
  readonly step: ExpandedStep = {
    args: [],
    argTokens: [],
    pairs: [],
    flags: new Map(),
    mounts: [],
    documents: [],
    undefinedVariables: [],
    error: null,
  }
  readonly #instruction: Instruction
  readonly #scope: Scope

  constructor(instruction: Instruction, scope: Scope) {
    this.#instruction = instruction
    this.#scope = scope
  }

  flags(): void {
    const { name: keyword, flags } = this.#instruction
    if (flags.length === 0) return
    const expanded = EXPANDED_FLAGS[keyword ?? ''] ?? []
    const add = (name: string, value: string) =>
      this.step.flags.set(name, [...(this.step.flags.get(name) ?? []), value])
    for (const { name, value } of flags) if (!expanded.includes(name)) add(name, value ?? '')
    for (const wanted of expanded) {
      for (const flag of flags) {
        if (flag.name === wanted)
          add(
            wanted,
            this.#word(flag.value ?? '', () => flag.valueRange),
          )
      }
    }
    if (keyword !== 'RUN') return
    for (const flag of flags) if (flag.name === 'mount' && flag.value !== null) this.#mount(flag.value, flag)
  }

  args(): void {
    const { name, args, heredocs } = this.#instruction
    if (name === 'EXPOSE') {
      this.#ports(args)
      return
    }
    const isExpanded = EXPANDED.has(name)
    for (const token of args) {
      const isHeredoc = heredocs.length > 0 && heredocMark(token.value) !== null
      this.#push(isExpanded && !isHeredoc ? this.#token(token) : token.value, token)
    }
  }

  pairs(): void {
    const { argValue, givenArg } = this.#scope
    for (const { key, value } of this.#instruction.pairs) {
      if (this.#instruction.name === 'ARG') {
        const byDefault = value === null ? argValue(key.value) : undefined
        const given = givenArg(key.value) ?? byDefault
        this.step.pairs.push({ key: key.value, value: given ?? (value && this.#token(value)) })
      } else this.step.pairs.push({ key: this.#token(key), value: value && this.#token(value) })
    }
  }

  heredocs(): void {
    const { name, heredocs, map } = this.#instruction
    if (name !== 'COPY' && name !== 'ADD') return
    for (const { content, offset: start, range, expand: isExpanded, chomp } of heredocs) {
      const place: Place = (offset, variable) => map.fileRange(start + offset, start + offset + variable.length + 1)
      const text = isExpanded
        ? this.#word(content, () => range, place, { escapeToken: '\\', skipQuotes: true })
        : content
      this.step.documents.push(chomp ? chompHeredoc(text) : text)
    }
  }

  #push(value: string, token: Token): void {
    this.step.args.push(value)
    this.step.argTokens.push(token)
  }

  #token(token: Token): string {
    return this.#word(token.value, () => token.range, inToken(this.#instruction, token))
  }

  #word(value: string, range: () => Range, place: Place = range, options = this.#options()): string {
    if (this.step.error !== null) return ''
    const { environment, declared } = this.#scope
    const expansion = expand(value, environment, options)
    for (const [name, offset] of expansion.unmatched) {
      if (declared.has(name)) continue
      const suggestion = suggest(name, environment.keys())
      this.step.undefinedVariables.push({ name, range: place(offset, name), suggestion })
    }
    if (expansion.error !== undefined) this.#fail('invalid-expansion', expansion.error, range(), { text: value })
    return expansion.result
  }

  #options(): { escapeToken: Escape; skipQuotes?: boolean } {
    return { escapeToken: this.#scope.escapeToken }
  }

  #mount(value: string, flag: Flag): void {
    if (this.step.error !== null) return
    const { mount, error } = parseMount(value, (field) => {
      const result = this.#word(field, () => flag.valueRange)
      return this.step.error === null ? result : null
    })
    this.step.mounts.push(mount)
    if (error !== null) this.#fail('invalid-mount', error, flag.valueRange, { value })
  }

  /** BuildKit sorts the ports, as they are written, before it looks at them; it does not warn of their variables. */
  #ports(tokens: readonly Token[]): void {
    const sorted = tokens.toSorted((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0))
    for (const token of sorted) {
      const { value } = token
      const { words, error } = expandWords(value, this.#scope.environment, this.#options())
      if (error !== undefined) this.#fail('invalid-expansion', error, token.range, { text: value })
      for (const port of words) this.#push(port, token)
    }
  }

  #fail(rule: StepError['rule'], docker: string, range: Range, params: Params): void {
    this.step.error ??= { rule, docker, range, params }
  }
}

/** Expands one instruction against the variables of its stage. Source: BuildKit `dockerfile2llb.dispatch`. */
export function expandStep(instruction: Instruction, scope: Scope): ExpandedStep {
  const expander = new StepExpander(instruction, scope)
  expander.flags()
  expander.args()
  expander.pairs()
  expander.heredocs()
  return expander.step
}
