/**
 * A project that stands for more nodes than this, once its aliases are written out, is refused. Compose has no such limit: it takes
 * 8 s and prints 6 MB for 250 000 nodes, ten times that for nine times more. A real file stays below 10 000.
 */
const MOST_NODES = 100_000

/** Counts the nodes a document stands for once its aliases are written out, and says when they are too many. */
export class AliasBudget {
  private nodes = 0
  private hasAliases = false

  /** Nodes counted so far. */
  get spent(): number {
    return this.nodes
  }

  /** True while the document is reasonable: a long one that repeats nothing always is. */
  spend(size: number, fromAlias: boolean): boolean {
    this.nodes += size
    this.hasAliases ||= fromAlias
    return !this.hasAliases || this.nodes <= MOST_NODES
  }
}
