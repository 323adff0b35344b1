import { ComposeError } from '../errors'
import { NodeBuilder } from './build'
import type { YamlDocument } from './document'
import { faultPlace, lineOf, slipOf } from './fault'
import { DocumentParser, MAX_DEPTH, TooDeep, UnknownAnchor } from './grammar/parser'
import type { SyntaxNode } from './syntax'
import { YamlSyntaxError } from './syntax-error'

/** A file of YAML documents, read as compose-go reads them: one by one, so that a fault in the second is met after the first is used. */
export class YamlFile {
  /** The documents up to the first that is not YAML. */
  readonly written: readonly SyntaxNode[]
  /** Why there are no more. The sentence of each error of this class lacks the prefix that compose may put before it. */
  readonly broken: ComposeError | undefined
  private readonly built: YamlDocument[] = []
  private readonly builder: NodeBuilder

  constructor(
    readonly name: string,
    readonly text: string,
  ) {
    const written: SyntaxNode[] = []
    this.broken = readInto(written, name, text)
    this.written = written
    this.builder = new NodeBuilder(name, text)
  }

  /** The line of an offset, from 1. */
  lineOf(offset: number): number {
    return lineOf(this.text, offset)
  }

  /** The documents in order. @throws ComposeError at the first that cannot be read */
  *documents(): Generator<YamlDocument> {
    for (const [i, node] of this.written.entries()) {
      const document = this.built[i] ?? this.builder.document(node)
      this.built[i] = document
      yield document
    }
    if (this.broken) throw this.broken
  }
}

/** What no YAML file may hold. */
const FORBIDDEN = /[^\t\n\r\x20-\x7e\x85\xa0-\ufffd]/

function readInto(documents: SyntaxNode[], file: string, text: string): ComposeError | undefined {
  const forbidden = text.search(FORBIDDEN)
  if (forbidden !== -1) {
    return new ComposeError({
      rule: 'yaml-syntax',
      at: { file, start: forbidden, end: forbidden + 1 },
      params: { line: lineOf(text, forbidden), slip: 'control' },
      docker: 'yaml: control characters are not allowed',
    })
  }
  try {
    const parser = new DocumentParser(text)
    for (let document = parser.document(); document; document = parser.document()) documents.push(document)
  } catch (error) {
    return refusal(error, file, text)
  }
}

function refusal(error: unknown, file: string, text: string): ComposeError {
  if (error instanceof TooDeep) {
    const { offset } = error.at
    const at = { file, start: offset, end: offset + 1 }
    return new ComposeError({ rule: 'yaml-too-deep', at, params: { max: MAX_DEPTH } })
  }
  if (error instanceof UnknownAnchor) {
    const { alias: name, start, end, message } = error
    const at = { file, start, end }
    return new ComposeError({ rule: 'unknown-anchor', at, params: { name }, docker: `yaml: ${message}` })
  }
  if (!(error instanceof YamlSyntaxError)) throw error
  const at = faultPlace(error, file, text)
  const params = { line: lineOf(text, at.start), slip: slipOf(error, text) }
  return new ComposeError({ rule: 'yaml-syntax', at, params, docker: error.sentence })
}
