import { YamlSyntaxError } from '../syntax-error'
import { Cursor, type Mark } from './cursor'
import { SimpleKeys } from './simple-keys'
import type { Token, TokenKind } from './token'

/** libyaml looks two tokens ahead, and so finds a fault in them before one in what it reads. */
const LOOKAHEAD = 2

/** The tokens that wait to be taken, and what decides them: the blocks around the cursor, the brackets, the keys that may be. */
export abstract class Layout {
  protected readonly cursor: Cursor
  protected readonly tokens: Token[] = []
  protected readonly keys: SimpleKeys
  protected flowLevel = 0
  /** Whether a key may begin here. */
  protected keyAllowed = true
  /** Tokens taken so far: the number of the first one that waits. */
  private taken = 0
  /** Columns of the blocks around the cursor, the innermost last; -1 is the document's own. */
  private readonly indents: number[] = [-1]

  constructor(text: string) {
    this.cursor = new Cursor(text)
    this.keys = new SimpleKeys(this.cursor)
  }

  /** Adds one token at least. @throws YamlSyntaxError */
  protected abstract fetch(): void

  /** The next token, left in place. @throws YamlSyntaxError */
  peek(): Token {
    while (this.tokens.length <= LOOKAHEAD || this.keys.mayBegin(this.taken)) this.fetch()
    return this.tokens[0] as Token
  }

  /** The next token. @throws YamlSyntaxError */
  take(): Token {
    const token = this.peek()
    this.tokens.shift()
    this.taken++
    return token
  }

  protected get indent(): number {
    return this.indents.at(-1) ?? -1
  }

  /** Ends the blocks that are deeper than `column`. */
  protected closeBlocks(column: number): void {
    if (this.flowLevel > 0) return
    while (this.indent > column) {
      this.push('block-end', this.cursor.mark())
      this.indents.pop()
    }
  }

  /** Ends every block: a document, or the text, is over. */
  protected closeAll(): void {
    this.closeBlocks(-1)
    this.keys.drop()
    this.keyAllowed = false
  }

  /** Opens a block at `column` if it is deeper than the one around it; `number` is the place of its token, at the end by default. */
  protected openBlock(column: number, kind: TokenKind, start: Mark, number?: number): void {
    if (this.flowLevel > 0 || this.indent >= column) return
    this.indents.push(column)
    this.push(kind, start, start.offset, number)
  }

  protected push(kind: TokenKind, start: Mark, end = this.cursor.offset, number?: number): Token {
    const token: Token = { kind, start, end, value: '', suffix: '' }
    if (number === undefined) this.tokens.push(token)
    else this.tokens.splice(number - this.taken, 0, token)
    return token
  }

  /** Takes the character under the cursor for a token. */
  protected indicator(kind: TokenKind): void {
    const start = this.cursor.mark()
    this.cursor.skip()
    this.push(kind, start)
  }

  /** What begins here may turn out to be a key; no other may follow it. Returns where it begins. */
  protected beginKey(): Mark {
    this.saveKey()
    this.keyAllowed = false
    return this.cursor.mark()
  }

  protected saveKey(): void {
    const required = this.flowLevel === 0 && this.indent === this.cursor.column
    if (this.keyAllowed) this.keys.save(this.taken + this.tokens.length, required)
  }

  protected checkAllowed(what: 'block sequence entries' | 'mapping keys' | 'mapping values'): void {
    if (this.keyAllowed) return
    const slip = what === 'block sequence entries' ? 'dash' : 'colon'
    throw new YamlSyntaxError(`${what} are not allowed in this context`, this.cursor.mark(), slip)
  }
}
