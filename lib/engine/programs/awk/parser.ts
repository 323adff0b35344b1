import { type AwkToken, tokenize } from './lexer'
import { AwkError, type AwkProgram, type Expr, type Rule, type Stmt } from './syntax'

const COMPARISONS = ['<', '<=', '==', '!=', '>', '>=']
const ASSIGNMENTS = ['=', '+=', '-=', '*=', '/=', '%=', '^=', '**=']

class Parser {
  readonly #tokens: AwkToken[]
  #at = 0
  /** Whether `>` prints to a file rather than compares. */
  #noGreater = false

  constructor(source: string) {
    this.#tokens = tokenize(source)
  }

  program(): AwkProgram {
    const rules: Rule[] = []
    const functions = new Map<string, { params: string[]; body: Stmt }>()
    this.#newlines(';')
    while (this.#peek().kind !== 'end') {
      if (this.#is('function') || this.#is('func')) this.#function(functions)
      else rules.push(this.#rule())
      this.#newlines(';')
    }
    return { rules, functions }
  }

  #peek(): AwkToken {
    return this.#tokens[this.#at] ?? { kind: 'end', text: '', line: 0 }
  }

  #is(...texts: string[]): boolean {
    const { kind, text } = this.#peek()
    return (kind === 'operator' || kind === 'word') && texts.includes(text)
  }

  #take(...texts: string[]): string | undefined {
    return this.#is(...texts) ? this.#tokens[this.#at++]?.text : undefined
  }

  #expect(text: string): void {
    if (this.#take(text) === undefined) throw this.#error()
  }

  #error(): AwkError {
    const { text, line, kind } = this.#peek()
    return new AwkError(
      `line ${line}: syntax error at or near ${kind === 'end' ? 'end of file' : kind === 'newline' ? 'end of line' : text}`,
    )
  }

  #newlines(also = ''): void {
    while (this.#peek().kind === 'newline' || (also !== '' && this.#is(also))) this.#at++
  }

  #name(): string {
    const { kind, text } = this.#peek()
    if (kind !== 'name' && kind !== 'function') throw this.#error()
    this.#at++
    return text
  }

  #function(functions: Map<string, { params: string[]; body: Stmt }>): void {
    this.#at++
    const name = this.#name()
    this.#expect('(')
    const params: string[] = []
    while (!this.#is(')')) {
      params.push(this.#name())
      if (this.#take(',') === undefined) break
      this.#newlines()
    }
    this.#expect(')')
    this.#newlines()
    functions.set(name, { params, body: this.#block() })
  }

  #rule(): Rule {
    let from: Rule['from'] = null
    let to: Expr | undefined
    if (this.#take('BEGIN') !== undefined) from = 'BEGIN'
    else if (this.#take('END') !== undefined) from = 'END'
    else if (!this.#is('{')) {
      from = this.#expr()
      if (this.#take(',') !== undefined) to = this.#expr()
    }
    return { from, to, body: this.#is('{') ? this.#block() : undefined }
  }

  #block(): Stmt {
    this.#expect('{')
    const body: Stmt[] = []
    this.#newlines(';')
    while (!this.#is('}')) {
      body.push(this.#statement())
      this.#newlines(';')
    }
    this.#expect('}')
    return { kind: 'block', body }
  }

  /** A statement that may come after a line feed, as the body of a loop. */
  #inner(): Stmt {
    this.#newlines()
    if (this.#take(';') !== undefined) return { kind: 'block', body: [] }
    return this.#statement()
  }

  #statement(): Stmt {
    if (this.#is('{')) return this.#block()
    if (this.#take('if') !== undefined) return this.#if()
    if (this.#take('while') !== undefined)
      return { kind: 'while', test: this.#condition(), body: this.#inner(), first: false }
    if (this.#take('do') !== undefined) return this.#do()
    if (this.#take('for') !== undefined) return this.#for()
    return this.#simple()
  }

  #condition(): Expr {
    this.#expect('(')
    const test = this.#expr()
    this.#expect(')')
    return test
  }

  #if(): Stmt {
    const test = this.#condition()
    const yes = this.#inner()
    const back = this.#at
    this.#newlines(';')
    if (this.#take('else') !== undefined) return { kind: 'if', test, yes, no: this.#inner() }
    this.#at = back
    return { kind: 'if', test, yes, no: undefined }
  }

  #do(): Stmt {
    const body = this.#inner()
    this.#newlines(';')
    this.#expect('while')
    return { kind: 'while', test: this.#condition(), body, first: true }
  }

  #for(): Stmt {
    this.#expect('(')
    const [key, word, name, close] = this.#tokens.slice(this.#at, this.#at + 4)
    if (key?.kind === 'name' && word?.text === 'in' && name?.kind === 'name' && close?.text === ')') {
      this.#at += 4
      return { kind: 'each', key: key.text, name: name.text, body: this.#inner() }
    }
    const start = this.#is(';') ? undefined : this.#simple()
    this.#expect(';')
    this.#newlines()
    const test = this.#is(';') ? undefined : this.#expr()
    this.#expect(';')
    this.#newlines()
    const step = this.#is(')') ? undefined : this.#simple()
    this.#expect(')')
    return { kind: 'for', start, test, step, body: this.#inner() }
  }

  #simple(): Stmt {
    const jump = this.#take('next', 'break', 'continue', 'nextfile')
    if (jump !== undefined) return { kind: 'jump', what: jump as 'next' }
    const leave = this.#take('exit', 'return')
    if (leave !== undefined)
      return { kind: 'leave', what: leave as 'exit', value: this.#ends() ? undefined : this.#expr() }
    if (this.#take('delete') !== undefined) {
      const name = this.#name()
      return { kind: 'delete', name, keys: this.#is('[') ? this.#subscript() : undefined }
    }
    const print = this.#take('print', 'printf')
    return print === undefined ? { kind: 'expr', expr: this.#expr() } : this.#print(print === 'printf')
  }

  #ends(): boolean {
    const { kind } = this.#peek()
    return kind === 'newline' || kind === 'end' || this.#is(';', '}', ')')
  }

  #print(format: boolean): Stmt {
    const before = this.#noGreater
    this.#noGreater = true
    const args: Expr[] = []
    const parenthesized = this.#is('(') && this.#closesStatement()
    if (parenthesized) this.#at++
    this.#noGreater = !parenthesized
    while (!this.#ends() && !this.#is('>', '>>', '|')) {
      args.push(this.#expr())
      if (this.#take(',') === undefined) break
      this.#newlines()
    }
    if (parenthesized) this.#expect(')')
    this.#noGreater = true
    const operator = this.#take('>', '>>', '|')
    const redirect = operator === undefined ? undefined : { operator, target: this.#concat() }
    this.#noGreater = before
    return { kind: 'print', format, args, redirect }
  }

  /** Whether the parenthesis that opens here closes the whole list of `print (a, b) > file`. */
  #closesStatement(): boolean {
    let depth = 0
    for (let at = this.#at; at < this.#tokens.length; at++) {
      const { kind, text } = this.#tokens[at] ?? { kind: 'end', text: '' }
      if (kind === 'operator' && text === '(') depth++
      if (kind === 'operator' && text === ')' && --depth === 0) {
        const next = this.#tokens[at + 1]
        return (
          next === undefined ||
          next.kind === 'newline' ||
          next.kind === 'end' ||
          (next.kind === 'operator' && [';', '}', '>', '>>', '|'].includes(next.text))
        )
      }
    }
    return false
  }

  #subscript(): Expr[] {
    this.#expect('[')
    const keys = [this.#expr()]
    while (this.#take(',') !== undefined) keys.push(this.#expr())
    this.#expect(']')
    return keys
  }

  #expr(): Expr {
    const left = this.#ternary()
    const operator = this.#take(...ASSIGNMENTS)
    if (operator === undefined) return left
    if (left.kind !== 'var' && left.kind !== 'field' && left.kind !== 'index') throw this.#error()
    this.#newlines()
    return { kind: 'assign', operator, target: left, value: this.#expr() }
  }

  #ternary(): Expr {
    const test = this.#or()
    if (this.#take('?') === undefined) return test
    this.#newlines()
    const yes = this.#expr()
    this.#newlines()
    this.#expect(':')
    this.#newlines()
    return { kind: 'ternary', test, yes, no: this.#expr() }
  }

  #or(): Expr {
    let left = this.#and()
    while (this.#take('||') !== undefined) {
      this.#newlines()
      left = { kind: 'binary', operator: '||', left, right: this.#and() }
    }
    return left
  }

  #and(): Expr {
    let left = this.#membership()
    while (this.#take('&&') !== undefined) {
      this.#newlines()
      left = { kind: 'binary', operator: '&&', left, right: this.#membership() }
    }
    return left
  }

  #membership(): Expr {
    let left = this.#match()
    while (this.#take('in') !== undefined) left = { kind: 'in', keys: [left], name: this.#name() }
    return left
  }

  #match(): Expr {
    let left = this.#comparison()
    for (let operator = this.#take('~', '!~'); operator !== undefined; operator = this.#take('~', '!~'))
      left = { kind: 'binary', operator, left, right: this.#comparison() }
    return left
  }

  #comparison(): Expr {
    const left = this.#concat()
    const operator = this.#take(...(this.#noGreater ? COMPARISONS.filter((one) => one !== '>') : COMPARISONS))
    if (operator !== undefined) return { kind: 'binary', operator, left, right: this.#concat() }
    if (!this.#noGreater && this.#is('|') && this.#tokens[this.#at + 1]?.text === 'getline') {
      this.#at += 2
      return { kind: 'getline', target: this.#lvalue(), file: undefined, command: left }
    }
    return left
  }

  #concat(): Expr {
    let left = this.#sum()
    while (this.#startsValue()) left = { kind: 'binary', operator: ' ', left, right: this.#sum() }
    return left
  }

  #startsValue(): boolean {
    const { kind, text } = this.#peek()
    if (['number', 'string', 'name', 'function', 'regex'].includes(kind)) return true
    return kind === 'operator' && ['$', '!', '(', '-', '+', '++', '--'].includes(text) && text !== '+' && text !== '-'
  }

  #sum(): Expr {
    let left = this.#product()
    for (let operator = this.#take('+', '-'); operator !== undefined; operator = this.#take('+', '-'))
      left = { kind: 'binary', operator, left, right: this.#product() }
    return left
  }

  #product(): Expr {
    let left = this.#unary()
    for (let operator = this.#take('*', '/', '%'); operator !== undefined; operator = this.#take('*', '/', '%'))
      left = { kind: 'binary', operator, left, right: this.#unary() }
    return left
  }

  #unary(): Expr {
    const operator = this.#take('!', '-', '+')
    return operator === undefined ? this.#power() : { kind: 'unary', operator, operand: this.#unary() }
  }

  #power(): Expr {
    const left = this.#postfix()
    return this.#take('^', '**') === undefined ? left : { kind: 'binary', operator: '^', left, right: this.#unary() }
  }

  #postfix(): Expr {
    const step = this.#take('++', '--')
    if (step !== undefined) return { kind: 'step', operator: step as '++', prefix: true, target: this.#primary() }
    const value = this.#primary()
    if (value.kind !== 'var' && value.kind !== 'field' && value.kind !== 'index') return value
    const after = this.#take('++', '--')
    return after === undefined ? value : { kind: 'step', operator: after as '++', prefix: false, target: value }
  }

  #lvalue(): Expr | undefined {
    const { kind } = this.#peek()
    return kind === 'name' || this.#is('$') ? this.#primary() : undefined
  }

  #primary(): Expr {
    const token = this.#peek()
    this.#at++
    switch (token.kind) {
      case 'number':
        return { kind: 'number', value: Number(token.text) }
      case 'string':
        return { kind: 'string', value: token.text }
      case 'regex':
        return { kind: 'regex', source: token.text }
      case 'function':
        return { kind: 'call', name: token.text, args: this.#arguments() }
      case 'name':
        if (this.#is('[')) return { kind: 'index', name: token.text, keys: this.#subscript() }
        return token.text === 'length' ? { kind: 'call', name: 'length', args: [] } : { kind: 'var', name: token.text }
      default:
    }
    if (token.text === '$')
      return {
        kind: 'field',
        index: this.#is('++', '--') ? this.#postfix() : this.#is('-', '+', '!') ? this.#unary() : this.#primary(),
      }
    if (token.text === '(') return this.#grouped()
    if (token.text === 'getline') {
      const target = this.#lvalue()
      return {
        kind: 'getline',
        target,
        file: this.#take('<') === undefined ? undefined : this.#primary(),
        command: undefined,
      }
    }
    if (token.text === '-' || token.text === '+' || token.text === '!')
      return { kind: 'unary', operator: token.text, operand: this.#unary() }
    this.#at--
    throw this.#error()
  }

  #grouped(): Expr {
    const before = this.#noGreater
    this.#noGreater = false
    const keys = [this.#expr()]
    while (this.#take(',') !== undefined) keys.push(this.#expr())
    this.#expect(')')
    this.#noGreater = before
    if (keys.length > 1 && this.#take('in') !== undefined) return { kind: 'in', keys, name: this.#name() }
    const [only] = keys
    if (only === undefined) throw this.#error()
    return only
  }

  #arguments(): Expr[] {
    const before = this.#noGreater
    this.#noGreater = false
    this.#expect('(')
    const args: Expr[] = []
    this.#newlines()
    while (!this.#is(')')) {
      args.push(this.#expr())
      this.#newlines()
      if (this.#take(',') === undefined) break
      this.#newlines()
    }
    this.#expect(')')
    this.#noGreater = before
    return args
  }
}

/** Reads an awk program. Throws an AwkError. */
export function parseAwk(source: string): AwkProgram {
  return new Parser(source).program()
}
