import { formatText } from '../printf/format'
import { posixRegex } from '../shared/regex'
import { AwkError, type AwkProgram, type Expr, type Rule, type Stmt } from './syntax'
import { isTrue, looksNumeric, numberText, toNumber, type Value } from './value'

/** What a program touches beyond its variables. */
export interface AwkHost {
  print(text: string): void
  /** `print > file`, `>> file`, `| command`. */
  redirect(operator: string, target: string, text: string): void
  /** The text of a file, for getline; undefined when it cannot be read. */
  readFile(path: string): string | undefined
  now: number
}

class Jump {
  constructor(
    readonly what: 'next' | 'nextfile' | 'break' | 'continue' | 'exit' | 'return',
    readonly value: Value = 0,
  ) {}
}

type Table = Map<string, Value>
/** A cell of a function: a value, or an array. */
type Frame = Map<string, { value: Value | undefined; table: Table | undefined }>

const MAX_STEPS = 5_000_000

/** Runs an awk program, line by line. */
export class AwkMachine {
  readonly #globals: Frame = new Map()
  readonly #frames: Frame[] = []
  readonly #active = new Set<Rule>()
  readonly #files = new Map<string, string[]>()
  readonly #regexes = new Map<string, RegExp>()
  #record = ''
  #fields: string[] | undefined = []
  #steps = 0
  #random = 1
  /** The lines still to come, for `getline`. */
  input: Iterator<string> = [][Symbol.iterator]()

  constructor(
    private readonly program: AwkProgram,
    private readonly host: AwkHost,
  ) {
    for (const [name, value] of Object.entries({
      FS: ' ',
      OFS: ' ',
      ORS: '\n',
      RS: '\n',
      SUBSEP: '\x1c',
      CONVFMT: '%.6g',
      OFMT: '%.6g',
      NR: 0,
      FNR: 0,
      NF: 0,
      FILENAME: '',
    }))
      this.set(name, value)
  }

  set(name: string, value: Value): void {
    this.#cell(name).value = value
  }

  text(name: string): string {
    return this.#text(this.#cell(name).value ?? '')
  }

  setElement(name: string, key: string, value: Value): void {
    this.#table(name).set(key, value)
  }

  get hasMainRules(): boolean {
    return this.program.rules.some(({ from }) => from !== 'BEGIN')
  }

  /** Runs the BEGIN or END rules; the status when the program ends there. */
  special(when: 'BEGIN' | 'END'): number | undefined {
    try {
      for (const rule of this.program.rules) if (rule.from === when && rule.body !== undefined) this.#run(rule.body)
    } catch (jump) {
      if (!(jump instanceof Jump)) throw jump
      if (jump.what === 'exit') return toNumber(jump.value)
    }
    return undefined
  }

  /** Runs the rules on a line; the status when the program ends there. */
  line(record: string): number | undefined {
    this.#count()
    this.#setRecord(record)
    try {
      for (const rule of this.program.rules) {
        if (rule.from === 'BEGIN' || rule.from === 'END' || !this.#applies(rule)) continue
        if (rule.body === undefined) this.host.print(`${this.#record}${this.text('ORS')}`)
        else this.#run(rule.body)
      }
    } catch (jump) {
      if (!(jump instanceof Jump)) throw jump
      if (jump.what === 'exit') return toNumber(jump.value)
    }
    return undefined
  }

  #count(): void {
    for (const name of ['NR', 'FNR']) this.set(name, toNumber(this.#cell(name).value ?? 0) + 1)
  }

  #applies(rule: Rule): boolean {
    const { from, to } = rule
    if (from === null) return true
    if (from === 'BEGIN' || from === 'END') return false
    if (to === undefined) return isTrue(this.#eval(from))
    if (!this.#active.has(rule)) {
      if (!isTrue(this.#eval(from))) return false
      this.#active.add(rule)
    }
    if (isTrue(this.#eval(to))) this.#active.delete(rule)
    return true
  }

  #setRecord(record: string): void {
    this.#record = record
    this.#fields = undefined
  }

  #split(): string[] {
    if (this.#fields === undefined) {
      this.#fields = this.#separate(this.#record, this.text('FS'))
      this.set('NF', this.#fields.length)
    }
    return this.#fields
  }

  #separate(text: string, separator: string): string[] {
    if (text === '') return []
    if (separator === ' ') return text.trim() === '' ? [] : text.trim().split(/[ \t\n]+/)
    if (separator === '') return [...text]
    if (separator.length === 1 && separator !== '\\') return text.split(separator === '\t' ? '\t' : separator)
    return text.split(this.#regex(separator))
  }

  #regex(source: string): RegExp {
    const known = this.#regexes.get(source) ?? posixRegex(source, true)
    this.#regexes.set(source, known)
    return known
  }

  #rebuild(): void {
    this.#record = (this.#fields ?? []).join(this.text('OFS'))
  }

  #field(index: number): Value {
    if (index === 0) return { input: this.#record }
    return { input: this.#split()[index - 1] ?? '' }
  }

  #setField(index: number, value: Value): void {
    if (index === 0) {
      this.#setRecord(this.#text(value))
      return
    }
    const fields = this.#split()
    while (fields.length < index) fields.push('')
    fields[index - 1] = this.#text(value)
    this.set('NF', fields.length)
    this.#rebuild()
  }

  #cell(name: string): { value: Value | undefined; table: Table | undefined } {
    const local = this.#frames.at(-1)?.get(name)
    if (local !== undefined) return local
    const cell = this.#globals.get(name) ?? { value: undefined, table: undefined }
    this.#globals.set(name, cell)
    return cell
  }

  #table(name: string): Table {
    const cell = this.#cell(name)
    cell.table ??= new Map()
    return cell.table
  }

  #text(value: Value): string {
    if (typeof value === 'string') return value
    if (typeof value === 'object') return value.input
    return numberText(value, (number) => formatText('%.6g', [String(number)]).bytes)
  }

  #key(keys: readonly Expr[]): string {
    return keys.map((key) => this.#text(this.#eval(key))).join(this.text('SUBSEP'))
  }

  #step(): void {
    if (++this.#steps > MAX_STEPS) throw new AwkError('the program does not end')
  }

  #run(node: Stmt): void {
    this.#step()
    switch (node.kind) {
      case 'block':
        for (const one of node.body) this.#run(one)
        return
      case 'expr':
        this.#eval(node.expr)
        return
      case 'print':
        this.#print(node)
        return
      case 'if':
        if (isTrue(this.#eval(node.test))) this.#run(node.yes)
        else if (node.no !== undefined) this.#run(node.no)
        return
      case 'while':
        this.#loop(
          node.first,
          () => isTrue(this.#eval(node.test)),
          () => {},
          node.body,
        )
        return
      case 'for':
        if (node.start !== undefined) this.#run(node.start)
        this.#loop(
          false,
          () => node.test === undefined || isTrue(this.#eval(node.test)),
          () => node.step !== undefined && this.#run(node.step),
          node.body,
        )
        return
      case 'each': {
        const keys = [...this.#table(node.name).keys()]
        let at = 0
        this.#loop(
          false,
          () => {
            const key = keys[at++]
            if (key !== undefined) this.set(node.key, { input: key })
            return key !== undefined
          },
          () => {},
          node.body,
        )
        return
      }
      case 'delete':
        if (node.keys === undefined) this.#table(node.name).clear()
        else this.#table(node.name).delete(this.#key(node.keys))
        return
      case 'jump':
        throw new Jump(node.what)
      default:
        throw new Jump(node.what, node.value === undefined ? 0 : this.#eval(node.value))
    }
  }

  #loop(first: boolean, test: () => boolean, step: () => void, body: Stmt): void {
    for (let skips = first; skips || test(); skips = false) {
      this.#step()
      try {
        this.#run(body)
      } catch (jump) {
        if (!(jump instanceof Jump) || (jump.what !== 'break' && jump.what !== 'continue')) throw jump
        if (jump.what === 'break') return
      }
      step()
    }
  }

  #print({ format, args, redirect }: Extract<Stmt, { kind: 'print' }>): void {
    const values = args.map((arg) => this.#text(this.#eval(arg)))
    const text = format
      ? formatText(values[0] ?? '', values.slice(1), true).bytes
      : `${args.length === 0 ? this.#record : values.join(this.text('OFS'))}${this.text('ORS')}`
    if (redirect === undefined) this.host.print(text)
    else this.host.redirect(redirect.operator, this.#text(this.#eval(redirect.target)), text)
  }

  #eval(node: Expr): Value {
    switch (node.kind) {
      case 'number':
      case 'string':
        return node.value
      case 'regex':
        return this.#regex(node.source).test(this.#record) ? 1 : 0
      case 'var':
        if (node.name === 'NF') this.#split()
        return this.#cell(node.name).value ?? { input: '' }
      case 'field':
        return this.#field(toNumber(this.#eval(node.index)))
      case 'index': {
        const table = this.#table(node.name)
        const key = this.#key(node.keys)
        if (!table.has(key)) table.set(key, { input: '' })
        return table.get(key) ?? ''
      }
      case 'unary': {
        const value = this.#eval(node.operand)
        if (node.operator === '!') return isTrue(value) ? 0 : 1
        return node.operator === '-' ? -toNumber(value) : toNumber(value)
      }
      case 'step': {
        const before = toNumber(this.#eval(node.target))
        const after = node.operator === '++' ? before + 1 : before - 1
        this.#assign(node.target, after)
        return node.prefix ? after : before
      }
      case 'assign':
        return this.#assign(
          node.target,
          node.operator === '='
            ? this.#eval(node.value)
            : this.#arithmetic(
                node.operator.slice(0, -1),
                toNumber(this.#eval(node.target)),
                toNumber(this.#eval(node.value)),
              ),
        )
      case 'ternary':
        return this.#eval(isTrue(this.#eval(node.test)) ? node.yes : node.no)
      case 'in':
        return this.#table(node.name).has(this.#key(node.keys)) ? 1 : 0
      case 'binary':
        return this.#binary(node.operator, node.left, node.right)
      case 'call':
        return this.#call(node.name, node.args)
      default:
        return this.#getline(node)
    }
  }

  #assign(target: Expr, value: Value): Value {
    if (target.kind === 'field') this.#setField(toNumber(this.#eval(target.index)), value)
    else if (target.kind === 'index') this.#table(target.name).set(this.#key(target.keys), value)
    else if (target.kind === 'var') {
      if (target.name === 'NF') {
        const fields = this.#split()
        const count = toNumber(value)
        fields.length = Math.min(fields.length, count)
        while (fields.length < count) fields.push('')
        this.#rebuild()
      }
      this.set(target.name, value)
    }
    return value
  }

  #arithmetic(operator: string, a: number, b: number): number {
    if ((operator === '/' || operator === '%') && b === 0) throw new AwkError('division by zero')
    switch (operator) {
      case '+':
        return a + b
      case '-':
        return a - b
      case '*':
        return a * b
      case '/':
        return a / b
      case '%':
        return a % b
      default:
        return a ** b
    }
  }

  #matches(text: Value, pattern: Expr): boolean {
    return this.#regex(this.#pattern(pattern)).test(this.#text(text))
  }

  #pattern(pattern: Expr): string {
    return pattern.kind === 'regex' ? pattern.source : this.#text(this.#eval(pattern))
  }

  #binary(operator: string, left: Expr, right: Expr): Value {
    if (operator === '&&') return isTrue(this.#eval(left)) && isTrue(this.#eval(right)) ? 1 : 0
    if (operator === '||') return isTrue(this.#eval(left)) || isTrue(this.#eval(right)) ? 1 : 0
    if (operator === '~' || operator === '!~')
      return this.#matches(this.#eval(left), right) === (operator === '~') ? 1 : 0
    const [a, b] = [this.#eval(left), this.#eval(right)]
    if (operator === ' ') return this.#text(a) + this.#text(b)
    if (/^[-+*/%^]$/.test(operator)) return this.#arithmetic(operator, toNumber(a), toNumber(b))
    const order = compare(a, b, (value) => this.#text(value))
    const holds = {
      '<': order < 0,
      '<=': order <= 0,
      '==': order === 0,
      '!=': order !== 0,
      '>': order > 0,
      '>=': order >= 0,
    }[operator]
    return holds === true ? 1 : 0
  }

  #getline({ target, file, command }: Extract<Expr, { kind: 'getline' }>): Value {
    let line: string | undefined
    if (command !== undefined) return -1
    if (file === undefined) {
      const next = this.input.next()
      line = next.done === true ? undefined : next.value
      if (line !== undefined) this.#count()
    } else {
      const path = this.#text(this.#eval(file))
      const known = this.#files.get(path) ?? this.host.readFile(path)?.replace(/\n$/, '').split('\n')
      if (known === undefined) return -1
      this.#files.set(path, known)
      line = known.shift()
    }
    if (line === undefined) return 0
    if (target === undefined) this.#setRecord(line)
    else this.#assign(target, { input: line })
    return 1
  }

  #call(name: string, args: readonly Expr[]): Value {
    const own = this.program.functions.get(name)
    if (own !== undefined) return this.#callOwn(own, args)
    const value = (at: number): Value => (args[at] === undefined ? '' : this.#eval(args[at]))
    const text = (at: number) => this.#text(value(at))
    const number = (at: number) => toNumber(value(at))
    switch (name) {
      case 'length': {
        const [first] = args
        if (first?.kind === 'var' && this.#cell(first.name).table !== undefined) return this.#table(first.name).size
        return first === undefined ? this.#record.length : text(0).length
      }
      case 'substr': {
        // A start before the text is its start.
        const start = Math.max(Math.round(number(1)), 1)
        const count = args.length > 2 ? Math.max(Math.round(number(2)), 0) : Number.POSITIVE_INFINITY
        return text(0).slice(start - 1, start - 1 + count)
      }
      case 'index':
        return text(0).indexOf(text(1)) + 1
      case 'split': {
        const [, into] = args
        if (into?.kind !== 'var') throw new AwkError('split: second argument must be an array')
        const separator = args[2] === undefined ? this.text('FS') : this.#pattern(args[2])
        const isRegex = args[2]?.kind === 'regex'
        const source = text(0)
        const parts =
          source === '' ? [] : isRegex ? source.split(this.#regex(separator)) : this.#separate(source, separator)
        const table = this.#table(into.name)
        table.clear()
        for (const [at, part] of parts.entries()) table.set(String(at + 1), { input: part })
        return parts.length
      }
      case 'sub':
      case 'gsub':
        return this.#substitute(name === 'gsub', args)
      case 'match': {
        const [, pattern] = args
        const found = pattern === undefined ? null : this.#regex(this.#pattern(pattern)).exec(text(0))
        this.set('RSTART', found === null ? 0 : found.index + 1)
        this.set('RLENGTH', found === null ? -1 : found[0].length)
        return found === null ? 0 : found.index + 1
      }
      case 'sprintf':
        return formatText(
          text(0),
          args.slice(1).map((arg) => this.#text(this.#eval(arg))),
          true,
        ).bytes
      case 'tolower':
        return text(0).toLowerCase()
      case 'toupper':
        return text(0).toUpperCase()
      case 'int':
        return Math.trunc(number(0))
      case 'sqrt':
      case 'exp':
      case 'log':
      case 'sin':
      case 'cos':
        return Math[name](number(0))
      case 'atan2':
        return Math.atan2(number(0), number(1))
      case 'rand':
        this.#random = (Math.imul(this.#random, 1103515245) + 12345) & 0x7fffffff
        return this.#random / 0x80000000
      case 'srand':
        this.#random = number(0) || 1
        return 0
      case 'systime':
        return Math.floor(this.host.now / 1000)
      case 'close':
      case 'fflush':
      case 'system':
        return 0
      default:
        throw new AwkError(`function ${name} never defined`)
    }
  }

  #substitute(all: boolean, [pattern, replacement, target]: readonly Expr[]): Value {
    if (pattern === undefined || replacement === undefined) throw new AwkError('not enough arguments')
    const into: Expr = target ?? { kind: 'field', index: { kind: 'number', value: 0 } }
    const { source } = this.#regex(this.#pattern(pattern))
    const by = this.#text(this.#eval(replacement))
    let count = 0
    const changed = this.#text(this.#eval(into)).replace(new RegExp(source, all ? 'g' : ''), (match) => {
      count++
      return by.replace(/\\\\&|\\&|&/g, (mark) => (mark === '&' ? match : mark === '\\&' ? '&' : `\\${match}`))
    })
    if (count > 0) this.#assign(into, changed)
    return count
  }

  #callOwn({ params, body }: { params: string[]; body: Stmt }, args: readonly Expr[]): Value {
    if (this.#frames.length > 200) throw new AwkError('function call nesting too deep')
    const frame: Frame = new Map()
    for (const [at, param] of params.entries()) {
      const arg = args[at]
      // A name alone may be an array: it is given as it is.
      if (arg?.kind === 'var') {
        const cell = this.#cell(arg.name)
        if (cell.value === undefined) cell.table ??= new Map()
        frame.set(param, { value: cell.value, table: cell.table })
      } else frame.set(param, { value: arg === undefined ? undefined : this.#eval(arg), table: undefined })
    }
    this.#frames.push(frame)
    try {
      this.#run(body)
      return { input: '' }
    } catch (jump) {
      if (jump instanceof Jump && jump.what === 'return') return jump.value
      throw jump
    } finally {
      this.#frames.pop()
    }
  }
}

/** Numbers compare as numbers, and so do texts of the input that look like them. */
function compare(a: Value, b: Value, text: (value: Value) => string): number {
  const isNumber = (value: Value) =>
    typeof value === 'number' || (typeof value === 'object' && (looksNumeric(value.input) || value.input === ''))
  const bothEmpty = typeof a === 'object' && typeof b === 'object' && (a.input === '' || b.input === '')
  if (isNumber(a) && isNumber(b) && !bothEmpty) return toNumber(a) - toNumber(b)
  const [x, y] = [text(a), text(b)]
  return x < y ? -1 : x > y ? 1 : 0
}
