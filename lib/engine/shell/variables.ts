import { ShellError } from './control'

interface Variable {
  value: string
  exported: boolean
  readOnly: boolean
  /** The elements of an array, bash only. */
  elements: Map<number, string> | null
}

/** The variables of a shell, those of its functions above the others. */
export class Variables {
  /** The innermost scope last. A scope holds what `local` declared in it. */
  readonly #scopes: Map<string, Variable | null>[] = [new Map()]

  constructor(private readonly readOnlyMessage: (name: string) => string) {}

  clone(): Variables {
    const copy = new Variables(this.readOnlyMessage)
    copy.#scopes.length = 0
    for (const scope of this.#scopes) {
      const entries = [...scope].map(([name, variable]): [string, Variable | null] => [
        name,
        variable && { ...variable },
      ])
      copy.#scopes.push(new Map(entries))
    }
    return copy
  }

  #scopeOf(name: string): Map<string, Variable | null> {
    const found = this.#scopes.findLast((scope) => scope.has(name)) ?? this.#scopes[0]
    if (found === undefined) throw new Error('no scope')
    return found
  }

  #find(name: string): Variable | undefined {
    return this.#scopeOf(name).get(name) ?? undefined
  }

  get(name: string): string | undefined {
    const variable = this.#find(name)
    return variable?.elements ? variable.elements.get(0) : variable?.value
  }

  set(name: string, value: string): void {
    const variable = this.#writable(name)
    if (variable.elements) variable.elements.set(0, value)
    else variable.value = value
  }

  #writable(name: string): Variable {
    const scope = this.#scopeOf(name)
    const variable = scope.get(name) ?? { value: '', exported: false, readOnly: false, elements: null }
    if (variable.readOnly) throw new ShellError(this.readOnlyMessage(name), 2)
    scope.set(name, variable)
    return variable
  }

  elements(name: string): Map<number, string> | undefined {
    const variable = this.#find(name)
    if (variable === undefined) return undefined
    return variable.elements ?? new Map([[0, variable.value]])
  }

  setElements(name: string, elements: Map<number, string>): void {
    this.#writable(name).elements = elements
  }

  unset(name: string): void {
    const scope = this.#scopeOf(name)
    if (scope.get(name)?.readOnly) throw new ShellError(this.readOnlyMessage(name), 2)
    if (scope === this.#scopes[0]) scope.delete(name)
    else scope.set(name, null)
  }

  export(name: string, exported = true): void {
    const scope = this.#scopeOf(name)
    const variable = scope.get(name) ?? { value: '', exported, readOnly: false, elements: null }
    variable.exported = exported
    scope.set(name, variable)
  }

  protect(name: string): void {
    this.#writable(name).readOnly = true
  }

  isReadOnly(name: string): boolean {
    return this.#find(name)?.readOnly ?? false
  }

  isExported(name: string): boolean {
    return this.#find(name)?.exported ?? false
  }

  enterFunction(): void {
    this.#scopes.push(new Map())
  }

  leaveFunction(): void {
    this.#scopes.pop()
  }

  /** `local name`: from now on, and until the function returns, another variable of that name. */
  declareLocal(name: string): void {
    const scope = this.#scopes.at(-1)
    const outer = this.#find(name)
    if (scope !== undefined && !scope.has(name)) {
      scope.set(name, { value: '', exported: outer?.exported ?? false, readOnly: false, elements: null })
    }
  }

  /** Every name that has a value, sorted. */
  names(): string[] {
    const names = new Set(this.#scopes.flatMap((scope) => [...scope.keys()]))
    return [...names].filter((name) => this.#find(name) !== undefined).sort()
  }

  /** What programs receive. */
  environment(): Map<string, string> {
    const environment = new Map<string, string>()
    for (const scope of this.#scopes) {
      for (const [name, variable] of scope) {
        if (variable?.exported) environment.set(name, variable.elements?.get(0) ?? variable.value)
        else environment.delete(name)
      }
    }
    return environment
  }
}
