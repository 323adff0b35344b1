import type { BuildEvent, Vertex } from './events'

/** The events of a build while it goes on. Stages that run side by side add theirs out of order; `sorted` puts them right. */
export class Timeline {
  readonly #events: BuildEvent[] = []
  #vertices = 0

  vertex(parts: Omit<Vertex, 'number'>): Vertex {
    return { number: ++this.#vertices, ...parts }
  }

  add(event: BuildEvent): void {
    this.#events.push(event)
  }

  /** By time; what happens at the same time stays in the order it was told. */
  sorted(): BuildEvent[] {
    return [...this.#events].sort((a, b) => a.at - b.at)
  }
}
