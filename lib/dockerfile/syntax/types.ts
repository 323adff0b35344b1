import type { Range } from '@/lib/text/position'
import type { Keyword } from './keywords'
import type { LineMap } from './line-map'
import type { Problem } from './problem'

/** `\` by default, or a backtick after `# escape=`. */
export type Escape = '\\' | '`'

/** A piece of an instruction. `value` is what Docker reads, before variable expansion; quotes are still in it. */
export interface Token {
  readonly value: string
  readonly range: Range
  /** Offset of the token in `Instruction.text`. */
  readonly at: number
}

/** `--name=value` after a keyword. `value` is null when there is no `=`; quotes and escapes are already removed. */
export interface Flag {
  readonly name: string
  readonly value: string | null
  readonly range: Range
  /** The value alone, or the end of the flag when it has none. */
  readonly valueRange: Range
}

/** One assignment of an ENV, LABEL or ARG. `value` is null for `ARG NAME`; `legacy` for `ENV name value`, without `=`. */
export interface Pair {
  key: Token
  value: Token | null
  legacy: boolean
}

/** A document after an instruction. `content` is verbatim, leading tabs included even for `<<-`. */
export interface Heredoc {
  name: string
  /** Whether variables are expanded in it (COPY, ADD): no quote in the delimiter. */
  expand: boolean
  /** `<<-`: leading tabs are removed. */
  chomp: boolean
  content: string
  /** The content, without the line of the delimiter. */
  range: Range
  /** Offset of the content in the file. */
  offset: number
}

export interface Instruction {
  /** Upper-case keyword; null when BuildKit does not know it. */
  name: Keyword | null
  /** The keyword as it is written. */
  keyword: Token
  flags: readonly Flag[]
  /**
   * The arguments as BuildKit's parser splits them: one token for the instructions that take a line (RUN, CMD and
   * ENTRYPOINT in shell form, USER, WORKDIR…), one a word or one a JSON string for the others. Empty for ENV, LABEL and
   * ARG, whose arguments are `pairs`, and for ONBUILD, whose argument is `trigger`.
   */
  args: readonly Token[]
  pairs: readonly Pair[]
  /** Whether the arguments are a JSON array (exec form). */
  json: boolean
  heredocs: readonly Heredoc[]
  /** The instruction an ONBUILD keeps for later. */
  trigger: Instruction | null
  /** The line Docker reads: continuation lines joined, comments inside removed. Heredocs are not in it. */
  text: string
  /** From `text` back to the file. */
  map: LineMap
  /** The empty lines after a continuation, which Docker skips with a warning. */
  emptyContinuations: readonly Range[]
  /** The comment lines just above, without `#`. */
  comments: readonly string[]
  /** From the keyword to the last character, heredocs included. */
  range: Range
  /** What follows the keyword and the flags; an empty range at the end of the line when there is nothing. */
  argsRange: Range
  /** First and last line as Docker counts them (a lone carriage return does not end a line). */
  line: number
  endLine: number
  /** Whether an error was found in it: rules leave it alone. */
  broken: boolean
}

/** `# syntax=`, `# escape=` or `# check=` at the top of the file. */
export interface Directive {
  name: 'syntax' | 'escape' | 'check'
  value: string
  range: Range
  valueRange: Range
}

export interface Comment {
  /** Without `#` and the spaces around. */
  text: string
  range: Range
}

/** FROM and what follows, up to the next FROM. */
export interface Stage {
  index: number
  /** Lower-case, as Docker compares it; null when the stage has no name. */
  name: string | null
  nameToken: Token | null
  /** What FROM names, before variable expansion. */
  base: Token
  /** `--platform`, before variable expansion. */
  platform: string | null
  from: Instruction
  /** The instructions after FROM. */
  instructions: Instruction[]
}

export interface Dockerfile {
  text: string
  escapeToken: Escape
  /** Whether it asks for the « labs » channel of the language, which takes more options. */
  isLabs: boolean
  directives: Directive[]
  /** The `# check=` that counts, if any. */
  checkDirective: Directive | null
  comments: Comment[]
  /** Every instruction of the file in order, the broken ones included. */
  instructions: Instruction[]
  /** The ARGs before the first FROM. */
  globalArgs: Instruction[]
  stages: Stage[]
  /** What BuildKit's parser refuses or warns about, in the order it would say it. */
  diagnostics: Problem[]
}
