import type { Output } from './output'

/** What a command may touch: where it was typed, its variables, and its three streams. */
export interface Io {
  /** The checkout: where the course's content is. */
  root: string
  /** The folder that relative paths start from. */
  cwd: string
  env: Readonly<Record<string, string | undefined>>
  input: AsyncIterable<Uint8Array>
  out: Output
  err: Output
}

/** 0: nothing to say. 1: findings, or a grade that is not full. 2: the command was badly used. */
export type Status = 0 | 1 | 2

export interface Command {
  /** Runs with the words after the command's name. @throws WrongUse */
  run(argv: readonly string[], io: Io): Promise<Status>
}

/** A command that cannot be run as it was typed. The message is a French sentence, for the person at the keyboard. */
export class WrongUse extends Error {
  /** @param command whose help would have told: `cale check` */
  constructor(
    message: string,
    readonly command?: string,
  ) {
    super(message)
    this.name = 'WrongUse'
  }
}
