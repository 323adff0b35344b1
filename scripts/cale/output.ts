import type { Writable } from 'node:stream'

/** A stream of text that waits when its reader is slower, and stops the command quietly when the reader has gone. */
export class Output {
  private gone = false

  constructor(
    private readonly stream: Writable & { isTTY?: boolean; columns?: number },
    readonly color = false,
  ) {
    // `cale check . | head -1`: whoever read has had enough.
    stream.on('error', () => {
      this.gone = true
    })
  }

  /** The width of the terminal, or 100 columns when it is not one. */
  get columns(): number {
    return Math.max(40, this.stream.columns ?? 100)
  }

  /** Resolves when the stream can take more. */
  async write(text: string): Promise<void> {
    if (this.gone || text === '' || this.stream.write(text)) return
    await new Promise<void>((resolve) => {
      const done = () => {
        this.stream.off('drain', done).off('close', done).off('error', done)
        resolve()
      }
      this.stream.on('drain', done).on('close', done).on('error', done)
    })
  }

  line(text = ''): Promise<void> {
    return this.write(`${text}\n`)
  }
}

/** Whether a stream wants colours: a terminal, unless https://no-color.org is asked for. */
export function wantsColor(stream: { isTTY?: boolean }, env: Readonly<Record<string, string | undefined>>): boolean {
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '' && env.FORCE_COLOR !== '0') return true
  return stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb'
}
