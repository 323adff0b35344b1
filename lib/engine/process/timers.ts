interface Timer {
  at: number
  /** Timers of the same time ring in the order they were set. */
  order: number
  ring(): void
}

/** Timers in order of time: a binary heap. */
export class Timers {
  readonly #heap: Timer[] = []
  #count = 0

  add(at: number, ring: () => void): void {
    const timer = { at, order: this.#count++, ring }
    const heap = this.#heap
    let child = heap.length
    heap.push(timer)
    while (child > 0) {
      const parent = (child - 1) >> 1
      const above = heap[parent]
      if (above === undefined || isBefore(above, timer)) break
      heap[child] = above
      child = parent
    }
    heap[child] = timer
  }

  /** When the next one rings. */
  get next(): number | undefined {
    return this.#heap[0]?.at
  }

  /** Rings the next one. */
  ring(): void {
    const heap = this.#heap
    const first = heap[0]
    const last = heap.pop()
    if (first === undefined || last === undefined) return
    if (heap.length > 0) this.#sink(last)
    first.ring()
  }

  #sink(timer: Timer): void {
    const heap = this.#heap
    let at = 0
    for (;;) {
      const left = 2 * at + 1
      const a = heap[left]
      if (a === undefined) break
      const b = heap[left + 1]
      const [child, smallest] = b !== undefined && isBefore(b, a) ? [left + 1, b] : [left, a]
      if (isBefore(timer, smallest)) break
      heap[at] = smallest
      at = child
    }
    heap[at] = timer
  }
}

function isBefore(a: Timer, b: Timer): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order)
}
