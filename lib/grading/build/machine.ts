import type { Tree } from './tree'

/** What a command of a RUN sees and changes. */
export interface Machine {
  tree: Tree
  cwd: string
  env: Map<string, string>
  /** The uid the command runs as, and the names it may use. */
  uid: number
  users: Map<string, number>
  /** The image at the bottom of the stage, as FROM names it. */
  base: string
  /** Identity of the step: what it makes gets keys from it. */
  stepKey: string
  /** Every command that was run, those that npm scripts start included. */
  ran: string[][]
}

/** Why a command stopped the build: `cause` and its values, for a sentence. */
export interface CommandFailure {
  cause: 'not-found' | 'no-lock' | 'no-manifest' | 'no-file' | 'no-script' | 'refused'
  params: Record<string, string>
}

/** Does what the program does to the tree; a failure is an exit status other than 0. */
export type Command = (argv: readonly string[], machine: Machine, run: RunScript) => CommandFailure | undefined

/** Runs a script in the same machine (npm scripts, `sh -c`). */
export type RunScript = (script: string, machine: Machine) => CommandFailure | undefined

/** The words of a command that are not options. */
export function operands(argv: readonly string[], withValue: readonly string[] = []): string[] {
  const words: string[] = []
  for (let i = 1; i < argv.length; i++) {
    const word = argv[i] ?? ''
    if (withValue.includes(word)) i++
    else if (!word.startsWith('-') || word === '-') words.push(word)
  }
  return words
}

/** The value of `-o value`, `--owner value` or `--owner=value`. */
export function option(argv: readonly string[], ...names: string[]): string | undefined {
  for (const [index, word] of argv.entries()) {
    for (const name of names) {
      if (word === name) return argv[index + 1]
      if (name.startsWith('--') && word.startsWith(`${name}=`)) return word.slice(name.length + 1)
    }
  }
  return undefined
}

/** Whether a short letter (`-rp`) or a long option is among the words. */
export function hasFlag(argv: readonly string[], letter: string, long: string): boolean {
  return argv.some((word) => word === long || (/^-[a-zA-Z]+$/.test(word) && word.slice(1).includes(letter)))
}
