import { type Document, isAlias, isMap, isSeq, type ParsedNode, parseAllDocuments } from 'yaml'
import { lineIndex } from '@/lib/text/line-index'
import { ComposeError } from '../errors'
import { NodeBuilder } from './build'
import type { Node, Path, Place } from './node'
import { libyamlSays, slipOf } from './syntax-errors'

/** One YAML document of a file. `root` is null when it holds nothing but comments. */
export interface YamlDocument {
  root: Node | null
  /** Paths tagged `!reset` or `!override`: what an earlier file says there is forgotten. */
  resets: readonly Path[]
}

/** Deeper than any Compose file, shallow enough for every recursive stage of the loader. */
const MAX_DEPTH = 200

/**
 * Reads the documents of `text` as compose-go reads them.
 * @throws ComposeError on a syntax error, an unknown anchor, a duplicate key, or aliases that would fill the memory.
 */
export function parseYaml(file: string, text: string): YamlDocument[] {
  const documents = parse(file, text)
  const broken = documents.find((document) => document.errors.length > 0)
  if (broken) throw syntaxError(file, text, broken)
  documents.forEach((document, i) => {
    checkStart(file, text, document, i)
  })
  return documents.map((document) => {
    if (!document.contents) return { root: null, resets: [] }
    if (tooDeep(document.contents)) throw tooDeepError(file, text)
    const builder = new NodeBuilder(file, text)
    return { root: builder.build(document.contents as ParsedNode), resets: builder.resets }
  })
}

function parse(_file: string, text: string): Document[] {
  const source = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text
  const documents = parseAllDocuments(source, {
    schema: 'failsafe',
    uniqueKeys: false,
    merge: false,
    prettyErrors: false,
    logLevel: 'silent',
  })
  return [...documents]
}

/** Two faults that the parser forgives and libyaml does not: a directive it does not know, a second document without `---`. */
function checkStart(file: string, text: string, document: Document, i: number): void {
  const [warning] = document.warnings
  if (warning?.code === 'BAD_DIRECTIVE') {
    const at = visiblePlace(file, text, warning.pos)
    throw new ComposeError({
      rule: 'yaml-syntax',
      at,
      params: { line: 1, slip: 'other' },
      docker: 'yaml: found unknown directive name',
    })
  }
  const [start = 0] = document.range ?? []
  if (i === 0 || document.directives?.docStart || !document.contents) return
  const { line } = lineIndex(text).position(start)
  const docker = `failed to parse ${file}: yaml: line ${line}: did not find expected <document start>`
  throw new ComposeError({
    rule: 'yaml-syntax',
    at: visiblePlace(file, text, [start, start + 1]),
    params: { line, slip: 'other' },
    docker,
  })
}

function syntaxError(file: string, text: string, document: Document): ComposeError {
  const [error] = document.errors
  // The parser is recursive, and says so when its stack is exhausted: only a text that nests without end does that.
  if (error?.code === 'RESOURCE_EXHAUSTION') return tooDeepError(file, text)
  if (!error) return new ComposeError({ rule: 'yaml-syntax', at: { file, start: 0, end: text.length } })
  const at = visiblePlace(file, text, error.pos)
  const { line } = lineIndex(text).position(at.start)
  return new ComposeError({
    rule: 'yaml-syntax',
    at,
    params: { line, slip: slipOf(error) },
    docker: `yaml: line ${line}: ${libyamlSays(error, text)}`,
  })
}

/** The parser may point past the end or at a lone line feed: show the nearest visible characters instead. */
function visiblePlace(file: string, text: string, [from, to]: [number, number]): Place {
  let start = Math.min(from, text.length)
  while (start > 0 && (start === text.length || /\s/.test(text.charAt(start))) && !/\t/.test(text.charAt(start)))
    start--
  const lineEnd = text.indexOf('\n', start)
  const end = Math.min(Math.max(to, start + 1), lineEnd === -1 ? text.length : Math.max(lineEnd, start + 1))
  return { file, start, end: Math.min(end, text.length) }
}

function tooDeepError(file: string, text: string): ComposeError {
  return new ComposeError({
    rule: 'yaml-too-deep',
    at: { file, start: 0, end: Math.min(text.length, 1) },
    params: { max: MAX_DEPTH },
  })
}

function tooDeep(root: unknown): boolean {
  let level: unknown[] = [root]
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    level = level.flatMap((node) => {
      if (isAlias(node)) return []
      if (isMap(node)) return node.items.flatMap((pair) => [pair.key, pair.value])
      return isSeq(node) ? node.items : []
    })
    if (level.length === 0) return false
  }
  return true
}
