/** Path patterns (`services.*.ports`, a list's items being `*`) and what each stands for. */
export type PathTable<T> = readonly (readonly [pattern: string, value: T])[]

interface Branch<T> {
  value?: T
  next: Map<string, Branch<T>>
}

/** A table of path patterns one can walk down key by key. */
export class PathRules<T> {
  /** The rule for this very path, the most literal first. */
  readonly here: T | undefined
  /** Nothing is said at or below this path. */
  readonly empty: boolean
  /** What lies below each literal name met so far, and below any other. */
  private readonly named = new Map<string, PathRules<T>>()
  private other: PathRules<T> | undefined

  private constructor(private readonly branches: readonly Branch<T>[]) {
    this.here = branches.find((branch) => branch.value !== undefined)?.value
    this.empty = branches.length === 0
  }

  static of<T>(table: PathTable<T>): PathRules<T> {
    const top: Branch<T> = { next: new Map() }
    for (const [pattern, value] of table) {
      let branch = top
      for (const part of pattern.split('.')) {
        const next = branch.next.get(part) ?? { next: new Map() }
        branch.next.set(part, next)
        branch = next
      }
      branch.value = value
    }
    return new PathRules([top])
  }

  /** The rules below `key`; below `*` for a list's items. */
  under(key: string): PathRules<T> {
    const known = this.named.get(key)
    if (known) return known
    const literal = this.branches.some((branch) => branch.next.has(key))
    if (!literal && this.other) return this.other
    const branches = this.branches
      .flatMap((branch) => [branch.next.get(key), key === '*' ? undefined : branch.next.get('*')])
      .filter((next) => next !== undefined)
    const rules = new PathRules(branches)
    if (literal) this.named.set(key, rules)
    else this.other = rules
    return rules
  }
}
