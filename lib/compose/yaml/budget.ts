/**
 * Counts the nodes a document stands for once its aliases are written out, and says when they are too many, by go-yaml's own rule:
 * past a thousand nodes, the share that comes from aliases may be 99 % of a small document, 10 % of a huge one.
 */
export class AliasBudget {
  private nodes = 0
  private fromAliases = 0

  /** Nodes counted so far. */
  get spent(): number {
    return this.nodes
  }

  /** True while the document is reasonable. */
  spend(size: number, fromAlias: boolean): boolean {
    this.nodes += size
    if (fromAlias) this.fromAliases += size
    if (this.fromAliases <= 100 || this.nodes <= 1000) return true
    return this.fromAliases / this.nodes <= allowedShare(this.nodes)
  }
}

const SMALL = 400_000
const HUGE = 4_000_000

function allowedShare(nodes: number): number {
  if (nodes <= SMALL) return 0.99
  if (nodes >= HUGE) return 0.1
  return 0.99 - 0.89 * ((nodes - SMALL) / (HUGE - SMALL))
}
