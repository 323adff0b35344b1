import { type Remote, wrap } from 'comlink'
import type { Exercise } from '@/lib/grading/exercise'
import type { Files } from '@/lib/grading/files'
import type { Verdict } from '@/lib/grading/verdict'
import type { Remark } from '../editeur/remark'
import type { Engines } from './engines.worker'

/** Raised by a call that a later one, or a cancellation, made useless. */
export class Cancelled extends Error {}

interface Line {
  worker: Worker
  engines: Remote<Engines>
  /** Ends the calls that wait, when the worker is stopped or broken. */
  abort: AbortController
  /** Rejects then, and never resolves. */
  ended: Promise<never>
}

/** A worker that does one thing at a time: asking again, or cancelling, stops what runs. */
function createLine() {
  let line: Line | undefined
  let busy = false

  function start(): Line {
    const worker = new Worker(new URL('./engines.worker.ts', import.meta.url), { type: 'module' })
    const abort = new AbortController()
    worker.addEventListener('error', (event) => abort.abort(new Error(event.message || 'engines.worker')))
    const ended = new Promise<never>((_, reject) => {
      abort.signal.addEventListener('abort', () => reject(abort.signal.reason))
    })
    // Nobody may be waiting when it ends.
    ended.catch(() => undefined)
    return { worker, engines: wrap<Engines>(worker), abort, ended }
  }

  function cancel(): void {
    if (!busy || !line) return
    line.worker.terminate()
    line.abort.abort(new Cancelled())
    line = undefined
  }

  async function ask<T>(call: (engines: Remote<Engines>) => Promise<T>): Promise<T> {
    cancel()
    line ??= start()
    const mine = line
    busy = true
    try {
      return await Promise.race([call(mine.engines), mine.ended])
    } catch (error) {
      if (line === mine) {
        // The worker is in an unknown state: the next call gets a new one.
        mine.worker.terminate()
        line = undefined
      }
      throw error
    } finally {
      if (line === mine || line === undefined) busy = false
    }
  }

  return { ask, cancel, stop: () => line?.worker.terminate() }
}

/** The engines of a workspace: grading and remarks do not wait for each other. */
export function createEngines() {
  const grading = createLine()
  const reading = createLine()
  return {
    grade: (exercise: Exercise, files: Files): Promise<Verdict> =>
      grading.ask((engines) => engines.grade(exercise, files)),
    remarks: (files: Files, path: string): Promise<Remark[]> => reading.ask((engines) => engines.remarks(files, path)),
    cancelGrade: grading.cancel,
    stop() {
      grading.stop()
      reading.stop()
    },
  }
}

export type WorkspaceEngines = ReturnType<typeof createEngines>
