import { Worker } from 'node:worker_threads'
import type { Verdict } from '@/lib/grading/verdict'
import type { WorkKind } from '../db/schema'

/** What a worker is sent, one at a time. */
export interface GradingTask {
  kind: WorkKind
  ref: string
  /** What the student wrote; the worker adds the exercise's own files. */
  files: Readonly<Record<string, string>>
  answers?: Readonly<Record<string, unknown>>
}

/** What a worker sends back. `grader` tells the versions of the exercise and of the engines. */
export type GradingAnswer = { verdict: Verdict; grader: string } | { error: string }

/** The grading of one submission went beyond its time or its memory, or broke. */
export class GradingFailed extends Error {
  constructor(
    readonly reason: 'time' | 'memory' | 'crash',
    detail: string,
  ) {
    super(`${reason}: ${detail}`)
    this.name = 'GradingFailed'
  }
}

export interface PoolOptions {
  /** The bundled worker (scripts/grader/worker.ts), or its code when `inline`. */
  file: string | URL
  inline?: boolean
  size: number
  /** What one grading may take. */
  milliseconds: number
  megabytes: number
}

interface Slot {
  worker: Worker | null
  busy: boolean
}

/**
 * Worker threads that grade, out of the server's own thread. A grading that goes beyond its time or its memory loses its
 * worker, and nothing else: the next one gets a new worker.
 */
export function createPool({ file, inline = false, size, milliseconds, megabytes }: PoolOptions) {
  const slots: Slot[] = Array.from({ length: size }, () => ({ worker: null, busy: false }))

  const start = () =>
    new Worker(file, {
      eval: inline,
      resourceLimits: { maxOldGenerationSizeMb: megabytes, stackSizeMb: 4 },
      stderr: true,
    })

  function gradeIn(slot: Slot, task: GradingTask): Promise<Exclude<GradingAnswer, { error: string }>> {
    const worker = slot.worker ?? start()
    slot.worker = worker
    return new Promise((resolve, reject) => {
      const listeners = {
        message: (answer: GradingAnswer) => {
          end()
          if ('error' in answer) reject(new GradingFailed('crash', answer.error))
          else resolve(answer)
        },
        error: (error: NodeJS.ErrnoException) => {
          fail(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'crash', String(error.message))
        },
        exit: (code: number) => fail('crash', `exit ${code}`),
      }
      const timer = setTimeout(() => fail('time', `${milliseconds} ms`), milliseconds)

      function end(): void {
        clearTimeout(timer)
        // One by one: the worker has listeners of its own.
        for (const [name, listener] of Object.entries(listeners)) worker.off(name, listener as () => void)
      }

      function fail(reason: GradingFailed['reason'], detail: string): void {
        end()
        slot.worker = null
        // Its end may say an error that nobody waits for any more.
        worker.on('error', () => undefined)
        void worker.terminate()
        reject(new GradingFailed(reason, detail))
      }

      for (const [name, listener] of Object.entries(listeners)) worker.on(name, listener as () => void)
      worker.postMessage(task)
    })
  }

  return {
    /** How many gradings could start now. */
    free: () => slots.filter(({ busy }) => !busy).length,

    /** Grades in a free worker. Throws GradingFailed; the caller sees to it that there is one (`free`). */
    async grade(task: GradingTask) {
      const slot = slots.find(({ busy }) => !busy)
      if (!slot) throw new Error('no free grader')
      slot.busy = true
      try {
        return await gradeIn(slot, task)
      } finally {
        slot.busy = false
      }
    },

    async close() {
      await Promise.all(slots.map(({ worker }) => worker?.terminate()))
    },
  }
}

export type Pool = ReturnType<typeof createPool>
