/** Runs a computation that pauses to its end, without a breath: for a command line, or a worker. */
export function finish<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

/** Pauses between two breaths. */
const SLICE = 16

/**
 * Runs a computation that pauses, giving the page a turn every now and then; stops at once when `signal` is aborted, and
 * then throws its reason.
 */
export async function finishSliced<T>(work: Generator<void, T>, signal?: AbortSignal): Promise<T> {
  for (let pauses = 1; ; pauses++) {
    signal?.throwIfAborted()
    const step = work.next()
    if (step.done) return step.value
    if (pauses % SLICE === 0) await new Promise((resolve) => setTimeout(resolve, 0))
  }
}
