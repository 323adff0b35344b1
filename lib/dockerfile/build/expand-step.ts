import type { Params } from '@/lib/text/diagnostic'
import type { Range } from '@/lib/text/position'
import { expand, expandWords, isPlain } from '../shell/expand'
import { chompHeredoc, heredocMark } from '../syntax/heredoc'
import { suggest } from '../syntax/suggest'
import type { Escape, Flag, Instruction, Token } from '../syntax/types'
import { type Mount, parseMount } from './mounts'
import type { EvaluatedStage, UndefinedVariable } from './types'

/** The instructions whose arguments have variables. The others are left to the shell that runs them, or as they are. */
const EXPANDED: ReadonlySet<string | null> = new Set(['ADD', 'COPY', 'STOPSIGNAL', 'USER', 'VOLUME', 'WORKDIR'])
/** The flags that have variables, in the order they are replaced; `--mount` has them field by field. */
const EXPANDED_FLAGS: Readonly<Record<string, readonly string[]>> = {
  ADD: ['chown', 'chmod', 'checksum'],
  COPY: ['chown', 'chmod'],
}

export interface ExpandedStep {
  args: readonly string[]
  /** What each of `args` comes from. */
  argTokens: readonly Token[]
  pairs: readonly { key: string; value: string | null }[]
  /** Flags by name, after expansion; several values for a flag that may be repeated. */
  flags: ReadonlyMap<string, readonly string[]>
  /** The `--mount` of a RUN. */
  mounts: readonly Mount[]
  /** The contents of the heredocs of a COPY or an ADD, in order. */
  documents: readonly string[]
  undefinedVariables: readonly UndefinedVariable[]
  /** Where BuildKit stops: it replaces nothing after that. */
  error: StepError | null
}

export interface StepError {
  rule: string
  docker: string
  range: Range
  params: Params
}

/** Where an instruction is run: the variables of its stage, the ARGs before FROM and those of `--build-arg`. */
interface Scope {
  stage: Pick<EvaluatedStage, 'environment' | 'declared'>
  run: {
    file: { escapeToken: Escape }
    globals: ReadonlyMap<string, string>
    buildArgs: Readonly<Record<string, string>>
  }
}

/** What most instructions have none of. */
const NOTHING: ExpandedStep = {
  args: [],
  argTokens: [],
  pairs: [],
  flags: new Map(),
  mounts: [],
  documents: [],
  undefinedVariables: [],
  error: null,
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

class StepExpander implements ExpandedStep {
  args = NOTHING.args
  argTokens = NOTHING.argTokens
  pairs = NOTHING.pairs
  flags = NOTHING.flags
  mounts = NOTHING.mounts
  documents = NOTHING.documents
  undefinedVariables = NOTHING.undefinedVariables
  error = NOTHING.error
  readonly #instruction: Instruction
  readonly #scope: Scope

  constructor(instruction: Instruction, scope: Scope) {
    this.#instruction = instruction
    this.#scope = scope
  }

  readFlags(): void {
    const { name: keyword, flags } = this.#instruction
    if (flags.length === 0) return
    const expanded = EXPANDED_FLAGS[keyword ?? ''] ?? []
    const values = new Map<string, string[]>()
    const add = (name: string, value: string) => values.set(name, [...(values.get(name) ?? []), value])
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
    this.flags = values
    if (keyword === 'RUN') this.mounts = flags.flatMap((flag) => this.#mount(flag))
  }

  readArgs(): void {
    const { name, args, heredocs } = this.#instruction
    if (args.length === 0) return
    if (name === 'EXPOSE') {
      this.#ports(args)
      return
    }
    this.argTokens = args
    const isExpanded = EXPANDED.has(name)
    this.args = args.map((token) => {
      const isHeredoc = heredocs.length > 0 && heredocMark(token.value) !== null
      return isExpanded && !isHeredoc ? this.#token(token) : token.value
    })
  }

  readPairs(): void {
    const { name, pairs } = this.#instruction
    if (pairs.length === 0) return
    const { globals, buildArgs } = this.#scope.run
    this.pairs = pairs.map(({ key, value }) => {
      if (name !== 'ARG') return { key: this.#token(key), value: value && this.#token(value) }
      const byDefault = value === null ? globals.get(key.value) : undefined
      const given = (Object.hasOwn(buildArgs, key.value) ? buildArgs[key.value] : undefined) ?? byDefault
      return { key: key.value, value: given ?? (value && this.#token(value)) }
    })
  }

  readHeredocs(): void {
    const { name, heredocs, map } = this.#instruction
    if (heredocs.length === 0 || (name !== 'COPY' && name !== 'ADD')) return
    this.documents = heredocs.map(({ content, offset: start, range, expand: isExpanded, chomp }) => {
      const place: Place = (offset, variable) => map.fileRange(start + offset, start + offset + variable.length + 1)
      const text = isExpanded
        ? this.#word(content, () => range, place, { escapeToken: '\\', skipQuotes: true })
        : content
      return chomp ? chompHeredoc(text) : text
    })
  }

  #token(token: Token): string {
    if (this.error === null && isPlain(token.value)) return token.value
    return this.#word(token.value, () => token.range, inToken(this.#instruction, token))
  }

  #word(value: string, range: () => Range, place: Place = range, options = this.#options()): string {
    if (this.error !== null) return ''
    const { environment, declared } = this.#scope.stage
    const expansion = expand(value, environment, options)
    for (const [name, offset] of expansion.unmatched) {
      if (declared.has(name)) continue
      const suggestion = suggest(name, environment.keys())
      this.undefinedVariables = [...this.undefinedVariables, { name, range: place(offset, name), suggestion }]
    }
    if (expansion.error !== undefined) this.#fail('invalid-expansion', expansion.error, range(), { text: value })
    return expansion.result
  }

  #options(): { escapeToken: Escape; skipQuotes?: boolean } {
    return { escapeToken: this.#scope.run.file.escapeToken }
  }

  #mount(flag: Flag): Mount[] {
    if (flag.name !== 'mount' || flag.value === null || this.error !== null) return []
    const { mount, error } = parseMount(flag.value, (field) => {
      const result = this.#word(field, () => flag.valueRange)
      return this.error === null ? result : null
    })
    if (error !== null) this.#fail('invalid-mount', error, flag.valueRange, { value: flag.value })
    return [mount]
  }

  /** BuildKit sorts the ports, as they are written, before it looks at them; it does not warn of their variables. */
  #ports(tokens: readonly Token[]): void {
    const sorted = tokens.toSorted((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0))
    const ports = sorted.flatMap((token) => {
      const { value } = token
      const { words, error } = expandWords(value, this.#scope.stage.environment, this.#options())
      if (error !== undefined) this.#fail('invalid-expansion', error, token.range, { text: value })
      return words.map((port) => ({ port, token }))
    })
    this.args = ports.map(({ port }) => port)
    this.argTokens = ports.map(({ token }) => token)
  }

  #fail(rule: StepError['rule'], docker: string, range: Range, params: Params): void {
    this.error ??= { rule, docker, range, params }
  }
}

/** Expands one instruction against the variables of its stage. Source: BuildKit `dockerfile2llb.dispatch`. */
export function expandStep(instruction: Instruction, scope: Scope): ExpandedStep {
  const expander = new StepExpander(instruction, scope)
  expander.readFlags()
  expander.readArgs()
  expander.readPairs()
  expander.readHeredocs()
  return expander
}
