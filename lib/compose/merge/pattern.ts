/** Whether `path` (`services.web.ports`) fits `pattern` (`services.*.ports`), name for name. */
export type PathTable<T> = readonly (readonly [pattern: string, value: T])[]

interface Branch<T> {
  value?: T
  next: Map<string, Branch<T>>
}

/** A table of path patterns one can walk down key by key. */
export class PathRules<T> {
  private constructor(private readonly branches: readonly Branch<T>[]) {}

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

  /** The rules below `key`. A list's items are below `*`. */
  under(key: string): PathRules<T> {
    const branches = this.branches
      .flatMap((branch) => [branch.next.get(key), branch.next.get('*')])
      .filter((next) => next !== undefined)
    return new PathRules(branches)
  }

  /** The rule for this very path, the most literal first. */
  get here(): T | undefined {
    return this.branches.find((branch) => branch.value !== undefined)?.value
  }

  /** Nothing is said at or below this path. */
  get empty(): boolean {
    return this.branches.length === 0
  }
}
