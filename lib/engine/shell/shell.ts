import type { Redirection, Function as ShellFunction, Statement } from 'unbash'
import type { Main, Process } from '../process/contract'
import type { OpenFile } from '../process/open-file'
import type { Signal } from '../process/signals'
import type { Run } from '../process/wait'
import type { Dialect } from './dialect'
import { Variables } from './variables'

/** The letters of `set`, and `pipefail`. */
export interface Options {
  errexit: boolean
  nounset: boolean
  xtrace: boolean
  noglob: boolean
  noexec: boolean
  allexport: boolean
  noclobber: boolean
  verbose: boolean
  pipefail: boolean
}

export type OptionName = keyof Options

/** The doors of the interpreter that expansion and builtins go through. */
export interface Interpreter {
  /** Runs statements one after the other; the status of the last. */
  statements(shell: Shell, statements: readonly Statement[], tail?: boolean): Run<number>
  /** Reads a text and runs it in this same shell: `eval`, `.`, traps. */
  text(shell: Shell, text: string): Run<number>
  /** Runs a command by its words, functions left aside: `command`. */
  command(shell: Shell, argv: readonly string[], redirections: readonly Redirection[]): Run<number>
  isBuiltin(shell: Shell, name: string): boolean
  /** The shell as a program, for a script without `#!`. */
  main: Main
}

/** Deeper than any script that ends. */
export const MAX_DEPTH = 200

/** One shell at work. */
export class Shell {
  readonly options: Options = {
    errexit: false,
    nounset: false,
    xtrace: false,
    noglob: false,
    noexec: false,
    allexport: false,
    noclobber: false,
    verbose: false,
    pipefail: false,
  }
  variables: Variables
  readonly functions = new Map<string, ShellFunction>()
  readonly aliases = new Map<string, string>()
  readonly traps = new Map<Signal | 'EXIT', string>()
  /** The descriptors that `exec >file` leaves open. */
  keptFiles: Map<number, OpenFile> | undefined
  /** Signals that came, whose traps have not run yet. */
  readonly caught: Signal[] = []
  /** `$1`, `$2`… */
  parameters: string[] = []
  /** `$?`. */
  status = 0
  /** `$!`. */
  lastBackground: Process | undefined
  readonly background: Process[] = []
  /** The text being run, which positions are offsets of. */
  source = ''
  /** Whether it comes from a file, and not from -c. */
  isScript = false
  /** Where in the script the current command is. */
  position = 0
  /** Commands run so far. */
  ticks = 0
  /** Above zero where a failure is looked at, and so does not end the shell under `set -e`. */
  conditions = 0
  loops = 0
  depth = 0
  functionDepth = 0
  startedAt: number
  /** `$$`: the process of the shell that the others were forked from. */
  topPid: number

  constructor(
    readonly process: Process,
    readonly dialect: Dialect,
    readonly interpreter: Interpreter,
    /** `$0`. */
    public name: string,
  ) {
    this.variables = new Variables(dialect.readOnly)
    this.startedAt = process.now
    this.topPid = process.pid
  }

  /** A copy for a subshell, which cannot change this one. */
  fork(process: Process): Shell {
    const copy = new Shell(process, this.dialect, this.interpreter, this.name)
    Object.assign(copy.options, this.options)
    copy.variables = this.variables.clone()
    for (const [name, body] of this.functions) copy.functions.set(name, body)
    for (const [name, value] of this.aliases) copy.aliases.set(name, value)
    copy.parameters = [...this.parameters]
    copy.status = this.status
    copy.source = this.source
    copy.isScript = this.isScript
    copy.position = this.position
    copy.conditions = this.conditions
    copy.loops = 0
    copy.depth = this.depth
    copy.functionDepth = this.functionDepth
    copy.lastBackground = this.lastBackground
    copy.startedAt = this.startedAt
    copy.topPid = this.topPid
    return copy
  }

  /** The line of the current command: messages give it. */
  get line(): number {
    let line = 1
    for (let at = this.source.indexOf('\n'); at !== -1 && at < this.position; at = this.source.indexOf('\n', at + 1))
      line++
    return line
  }

  /** Prints an error as this shell would. */
  complain(message: string): void {
    this.process.err(`${this.dialect.where(this.name, this.line, this.isScript)}${message}\n`)
  }

  /** Prints an error of a builtin. */
  complainOf(builtin: string, message: string): void {
    this.process.err(`${this.dialect.whereBuiltin(this.name, this.line, this.isScript, builtin)}${message}\n`)
  }

  /** The home folder: `~`. */
  get home(): string {
    return this.variables.get('HOME') ?? ''
  }

  get path(): string {
    return this.variables.get('PATH') ?? ''
  }
}
