/**
 * What a program gives back when it has to wait: it goes on once one of the queues is woken, or once the virtual clock
 * has passed `until`. Nothing at all means « let the others run, then me again ».
 */
export interface Wait {
  queues?: readonly WaitQueue[]
  /** In milliseconds of virtual time. */
  until?: number
  /** How many turns the work done since the last wait counts for, when it is more than one. */
  cost?: number
}

/** Work that may have to wait: `yield` where the kernel would block. Its end is a `return`. */
export type Run<T> = Generator<Wait | undefined, T, void>

/** Those who wait for something to happen (data in a pipe, a child that ends). First come, first woken. */
export class WaitQueue {
  #sleepers: (() => void)[] = []

  /** Calls `wake` at the next `wakeAll`, once. */
  add(wake: () => void): void {
    this.#sleepers.push(wake)
  }

  remove(wake: () => void): void {
    this.#sleepers = this.#sleepers.filter((other) => other !== wake)
  }

  wakeAll(): void {
    const sleepers = this.#sleepers
    this.#sleepers = []
    for (const wake of sleepers) wake()
  }
}

/** Waits until `ready` gives something, looking again each time a queue is woken. */
export function* waitFor<T>(queues: readonly WaitQueue[], ready: () => T | undefined): Run<T> {
  for (;;) {
    const result = ready()
    if (result !== undefined) return result
    yield { queues }
  }
}
