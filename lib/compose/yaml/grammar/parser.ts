import type { Mark } from '../scan/cursor'
import { Scanner } from '../scan/scanner'
import type { Token, TokenKind } from '../scan/token'
import type { SyntaxNode } from '../syntax'
import { YamlSyntaxError } from '../syntax-error'
import { type BlockContext, readBlock } from './block-collections'
import { readDirectives } from './directives'
import { readFlow } from './flow-collections'
import { grammarError } from './grammar-error'
import { empty } from './nothing'

/** A text that nests more than `MAX_DEPTH` values. */
export class TooDeep extends Error {
  constructor(readonly at: Mark) {
    super('too deep')
  }
}

/** An alias of nothing that was written before it. */
export class UnknownAnchor extends Error {
  constructor(
    readonly alias: string,
    readonly start: number,
    readonly end: number,
  ) {
    super(`unknown anchor '${alias}' referenced`)
  }
}

/** Deeper than any Compose file, shallow enough for every recursive stage of the loader. */
export const MAX_DEPTH = 200

/** What stands between documents. */
const BETWEEN: ReadonlySet<TokenKind> = new Set(['version', 'tag-directive', 'document-start', 'document-end', 'end'])

interface Properties {
  start: Mark
  tag?: string
  anchor?: string
}

/** Puts tokens together into documents, by libyaml's grammar. */
export class DocumentParser {
  private readonly scanner: Scanner
  private handles: ReadonlyMap<string, string> = new Map()
  private first = true
  /** Names known so far, those of values still being read too; a document sees those of the ones before it. */
  private readonly anchors = new Set<string>()

  constructor(text: string) {
    this.scanner = new Scanner(text)
  }

  /**
   * The next document's value, or undefined at the end of the text.
   * @throws YamlSyntaxError, UnknownAnchor, TooDeep
   */
  document(): SyntaxNode | undefined {
    if (!this.first) while (this.next() === 'document-end') this.scanner.take()
    if (this.next() === 'end') return undefined
    const bare = this.first && (this.next() === 'document-end' || !BETWEEN.has(this.next()))
    this.first = false
    this.handles = readDirectives(this.scanner)
    if (!bare) this.expectStart()
    const node = !bare && BETWEEN.has(this.next()) ? empty(this.scanner) : this.node(0, 'block')
    if (this.next() === 'document-end') this.scanner.take()
    return node
  }

  private next(): TokenKind {
    return this.scanner.peek().kind
  }

  private expectStart(): void {
    const token = this.scanner.peek()
    if (token.kind !== 'document-start') throw grammarError('did not find expected <document start>', token)
    this.scanner.take()
  }

  private readonly node = (depth: number, context: BlockContext | 'flow'): SyntaxNode => {
    const token = this.scanner.peek()
    if (depth > MAX_DEPTH) throw new TooDeep(token.start)
    if (token.kind === 'alias') {
      this.scanner.take()
      if (!this.anchors.has(token.value)) throw new UnknownAnchor(token.value, token.start.offset, token.end)
      return { kind: 'alias', name: token.value, start: token.start.offset, end: token.end }
    }
    const { start, tag, anchor } = this.properties()
    if (anchor !== undefined) this.anchors.add(anchor)
    const content = this.content(depth, context)
    if (!content && tag === undefined && anchor === undefined)
      throw grammarError('did not find expected node content', this.scanner.peek(), start)
    return {
      ...(content ?? empty(this.scanner)),
      ...(tag === undefined ? {} : { tag }),
      ...(anchor === undefined ? {} : { anchor }),
    }
  }

  private content(depth: number, context: BlockContext | 'flow'): SyntaxNode | undefined {
    const token = this.scanner.peek()
    if (token.kind === 'scalar') {
      const { value, style = 'plain', start, end } = this.scanner.take()
      return { kind: 'scalar', value, style, start: start.offset, end }
    }
    const flow = readFlow(this.scanner, this.node, depth)
    return flow ?? (context === 'flow' ? undefined : readBlock(this.scanner, this.node, depth, context))
  }

  /** A tag and an anchor, in either order. */
  private properties(): Properties {
    const found: Properties = { start: this.scanner.peek().start }
    let tag: Token | undefined
    for (let i = 0; i < 2; i++) {
      const { kind } = this.scanner.peek()
      if (kind === 'anchor' && found.anchor === undefined) found.anchor = this.scanner.take().value
      else if (kind === 'tag' && !tag) tag = this.scanner.take()
    }
    if (tag) found.tag = this.tagName(tag, found.start)
    return found
  }

  private tagName({ value: handle, suffix, start }: Token, from: Mark): string {
    if (handle === '') return suffix
    const prefix = this.handles.get(handle)
    if (prefix === undefined) throw new YamlSyntaxError('found undefined tag handle', start, 'other', from, false)
    return prefix + suffix
  }
}
