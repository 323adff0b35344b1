import { type CodeMeta, readCodeMeta, takeAnnotations } from './code-meta'

/** A fenced block of a chapter, as an engine may judge it. */
export interface FencedBlock {
  language: string
  meta: CodeMeta
  /** Its text, without note marks and without the indentation of the block. */
  code: string
  /** 1-based line of its opening fence. */
  line: number
}

const fence = /^([ \t]*)```(\w+)[ \t]*([^\n]*)\n([\s\S]*?)^[ \t]*```[ \t]*$/gm

/** Every fenced block of an MDX text that names a language, in order. */
export function fencedBlocks(text: string): FencedBlock[] {
  return [...text.matchAll(fence)].map((match) => {
    const [, indent = '', language = '', meta, body = ''] = match
    const lines = body.split('\n').map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line))
    return {
      language,
      meta: readCodeMeta(meta),
      code: takeAnnotations(lines.join('\n')).code,
      line: text.slice(0, match.index).split('\n').length,
    }
  })
}
