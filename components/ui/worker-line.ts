import { type Remote, wrap } from 'comlink'

/** Raised by a call that a later one, or a cancellation, made useless. */
export class Cancelled extends Error {}

interface Line<Answers> {
  worker: Worker
  remote: Remote<Answers>
  /** Ends the calls that wait, when the worker is stopped or broken. */
  abort: AbortController
  /** Rejects then, and never resolves. */
  ended: Promise<never>
}

/**
 * A line to a worker, opened at the first call; the next call gets a new worker when one breaks. `create` is written
 * where the worker's file is named, for the bundler to find it.
 */
export function workerLine<Answers>(create: () => Worker) {
  let line: Line<Answers> | undefined

  function open(): Line<Answers> {
    const worker = create()
    const abort = new AbortController()
    worker.addEventListener('error', (event) => abort.abort(new Error(event.message || 'worker')))
    const ended = new Promise<never>((_, reject) => {
      abort.signal.addEventListener('abort', () => reject(abort.signal.reason))
    })
    // Nobody may be waiting when it ends.
    ended.catch(() => undefined)
    return { worker, remote: wrap<Answers>(worker), abort, ended }
  }

  function close(reason: Error): void {
    line?.worker.terminate()
    line?.abort.abort(reason)
    line = undefined
  }

  async function ask<T>(call: (remote: Remote<Answers>) => Promise<T>): Promise<T> {
    line ??= open()
    const mine = line
    try {
      return await Promise.race([call(mine.remote), mine.ended])
    } catch (error) {
      // The worker is in an unknown state.
      if (line === mine) close(new Cancelled())
      throw error
    }
  }

  return { ask, close }
}
