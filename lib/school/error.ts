/** Why something is refused. Each is one HTTP status (`statusOf`). */
export type RefusalCode =
  | 'invalid'
  | 'signed-out'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'closed'
  | 'too-large'
  | 'too-many'

const STATUS: Readonly<Record<RefusalCode, number>> = {
  invalid: 400,
  'signed-out': 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  closed: 423,
  'too-large': 413,
  'too-many': 429,
}

/** A refusal that its reader can understand: `message` is a French sentence, without anything the reader may not know. */
export class SchoolError extends Error {
  constructor(
    readonly code: RefusalCode,
    message: string,
    /** Field of the input → what is wrong with it, in French. */
    readonly fields: Readonly<Record<string, string>> = {},
  ) {
    super(message)
    this.name = 'SchoolError'
  }

  get status(): number {
    return STATUS[this.code]
  }
}
