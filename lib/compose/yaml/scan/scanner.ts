import { YamlSyntaxError } from '../syntax-error'
import { scanBlockScalar } from './block-scalar'
import { END, isBlank, isBreak, isSpacing, SPACE, TAB } from './characters'
import { scanDirective } from './directive'
import { Layout } from './layout'
import { scanPlain } from './plain'
import { scanAnchor, scanTag } from './properties'
import { scanQuoted } from './quoted'
import { skipComments, skipLineComment } from './skip'
import type { TokenKind } from './token'

/** Tokens of one character: brackets, and the comma between them. */
const PUNCTUATION = new Map<number, TokenKind>([
  [91, 'flow-list'],
  [93, 'flow-list-end'],
  [123, 'flow-map'],
  [125, 'flow-map-end'],
  [44, 'flow-entry'],
])

/** What no plain scalar begins with. */
const INDICATORS = new Set([...'-?:,[]{}#&*!|>\'"%@`'].map((char) => char.charCodeAt(0)))

/** Cuts a text into tokens exactly as libyaml does, faults included. */
export class Scanner extends Layout {
  protected fetch(): void {
    const { cursor } = this
    this.skipToToken()
    this.closeBlocks(cursor.column)
    if (cursor.code() === END) this.endStream()
    else if (cursor.column === 0 && cursor.code() === 37) this.directive()
    else if (cursor.atDocumentIndicator()) this.documentIndicator()
    else {
      this.content(cursor.code(), isSpacing(cursor.code(1)))
      if (this.tokens.at(-1)?.kind !== 'block-entry') skipLineComment(cursor)
    }
  }

  /** `spaced`: the character under the cursor, `code`, is followed by a blank. */
  private content(code: number, spaced: boolean): void {
    const inFlow = this.flowLevel > 0
    const punctuation = PUNCTUATION.get(code)
    if (punctuation) this.punctuation(punctuation)
    else if (code === 45 && spaced) this.blockEntry()
    else if (code === 63 && (inFlow || spaced)) this.explicitKey()
    else if (code === 58 && (inFlow || spaced)) this.value()
    else if (code === 42) this.anchor('alias')
    else if (code === 38) this.anchor('anchor')
    else if (code === 33) this.tag()
    else if ((code === 124 || code === 62) && !inFlow) this.blockScalar()
    else if (code === 39) this.quoted('single')
    else if (code === 34) this.quoted('double')
    else if (this.startsPlain(code)) this.plain()
    else {
      const slip = code === TAB ? 'tab' : 'start'
      throw new YamlSyntaxError('found character that cannot start any token', this.cursor.mark(), slip)
    }
  }

  private startsPlain(code: number): boolean {
    if (!isSpacing(code) && !INDICATORS.has(code)) return true
    const next = this.cursor.code(1)
    if (code === 45) return !isBlank(next)
    return this.flowLevel === 0 && (code === 63 || code === 58) && !isSpacing(next)
  }

  /** Past blanks, comments and line breaks. A tab indents nothing where a key may begin. */
  private skipToToken(): void {
    const { cursor } = this
    for (;;) {
      const tabs = this.flowLevel > 0 || !this.keyAllowed
      while (cursor.code() === SPACE || (tabs && cursor.code() === TAB)) cursor.skip()
      if (cursor.code() === 35) skipComments(cursor)
      if (!isBreak(cursor.code())) return
      cursor.skipBreak()
      if (this.flowLevel === 0) this.keyAllowed = true
    }
  }

  private endStream(): void {
    const { cursor } = this
    if (cursor.column !== 0) {
      cursor.column = 0
      cursor.line++
    }
    this.closeAll()
    this.push('end', cursor.mark())
  }

  private directive(): void {
    this.closeAll()
    const start = this.cursor.mark()
    const directive = scanDirective(this.cursor)
    if ('version' in directive) this.push('version', start).value = directive.version
    else {
      const token = this.push('tag-directive', start)
      token.value = directive.handle
      token.suffix = directive.prefix
    }
  }

  private documentIndicator(): void {
    this.closeAll()
    const start = this.cursor.mark()
    const kind = this.cursor.code() === 45 ? 'document-start' : 'document-end'
    this.cursor.skip(3)
    this.push(kind, start)
  }

  private punctuation(kind: TokenKind): void {
    const opens = kind === 'flow-list' || kind === 'flow-map'
    if (opens) {
      this.saveKey()
      this.keys.enter()
      this.flowLevel++
    } else {
      this.keys.drop()
      if (kind !== 'flow-entry' && this.flowLevel > 0) {
        this.flowLevel--
        this.keys.leave()
      }
    }
    this.keyAllowed = opens || kind === 'flow-entry'
    this.indicator(kind)
  }

  private blockEntry(): void {
    if (this.flowLevel === 0) {
      this.checkAllowed('block sequence entries')
      this.openBlock(this.cursor.column, 'block-list', this.cursor.mark())
    }
    this.keys.drop()
    this.keyAllowed = true
    this.indicator('block-entry')
  }

  private explicitKey(): void {
    if (this.flowLevel === 0) {
      this.checkAllowed('mapping keys')
      this.openBlock(this.cursor.column, 'block-map', this.cursor.mark())
    }
    this.keys.drop()
    this.keyAllowed = this.flowLevel === 0
    this.indicator('key')
  }

  private value(): void {
    const key = this.keys.take()
    if (key) {
      this.push('key', key.mark, key.mark.offset, key.number)
      this.openBlock(key.mark.column, 'block-map', key.mark, key.number)
      this.keyAllowed = false
    } else {
      if (this.flowLevel === 0) {
        this.checkAllowed('mapping values')
        this.openBlock(this.cursor.column, 'block-map', this.cursor.mark())
      }
      this.keyAllowed = this.flowLevel === 0
    }
    this.indicator('value')
  }

  private anchor(kind: 'alias' | 'anchor'): void {
    const start = this.beginKey()
    const value = scanAnchor(this.cursor)
    this.push(kind, start).value = value
  }

  private tag(): void {
    const start = this.beginKey()
    const { handle, suffix } = scanTag(this.cursor)
    const token = this.push('tag', start)
    token.value = handle
    token.suffix = suffix
  }

  private blockScalar(): void {
    this.keys.drop()
    this.keyAllowed = true
    const start = this.cursor.mark()
    const { value, end } = scanBlockScalar(this.cursor, this.indent)
    const token = this.push('scalar', start, end)
    token.value = value
    token.style = 'block'
  }

  private quoted(style: 'single' | 'double'): void {
    const start = this.beginKey()
    const value = scanQuoted(this.cursor)
    const token = this.push('scalar', start)
    token.value = value
    token.style = style
  }

  private plain(): void {
    const start = this.beginKey()
    const { value, end, brokeLine } = scanPlain(this.cursor, this.indent + 1, this.flowLevel > 0)
    const token = this.push('scalar', start, end)
    token.value = value
    token.style = 'plain'
    if (brokeLine) this.keyAllowed = true
  }
}
