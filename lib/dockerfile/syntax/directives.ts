import type { LineIndex } from '@/lib/text/line-index'
import type { PhysicalLine } from './physical-lines'
import { PASS, type Problem } from './problem'
import { trimmed } from './space'
import type { Directive, Escape } from './types'

const NAMES: ReadonlySet<string> = new Set(['syntax', 'escape', 'check'])
// Spaces are Go's `\s`, which no-break spaces are not.
const DIRECTIVE = /^#[\t\n\f\r ]*([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=[\t\n\f\r ]*([^\n]*)$/
const TRAILING = /[\t\n\f\r ]$/

/** `# name = value`, or null. `start` is the offset of `#`. */
function readDirective(text: string, start: number, end: number): { name: string; at: number; end: number } | null {
  const [, name = '', value = ''] = DIRECTIVE.exec(text.slice(start, end)) ?? []
  let stop = end
  while (stop > end - value.length && TRAILING.test(text[stop - 1] ?? '')) stop--
  const at = end - value.length
  return at < stop && NAMES.has(name.toLowerCase()) ? { name: name.toLowerCase(), at, end: stop } : null
}

export interface Directives {
  directives: Directive[]
  /** How many lines they take. */
  lineCount: number
  escapeToken: Escape
  problems: Problem[]
}

/**
 * The parser directives: the first lines of the file, as long as each is one. Any other line, even empty, ends them.
 * Source: BuildKit `parser.DirectiveParser`.
 */
export function readDirectives(text: string, lines: readonly PhysicalLine[], index: LineIndex): Directives {
  const found: Directives = { directives: [], lineCount: 0, escapeToken: '\\', problems: [] }
  const seen = new Set<string>()
  for (const [number, line] of lines.entries()) {
    const from = number === 0 && text.charCodeAt(line.start) === 0xfeff ? line.start + 1 : line.start
    const [start] = trimmed(text, from, line.end)
    if (start >= line.end || text[start] !== '#') break
    const read = readDirective(text, start, line.end)
    if (read === null) break
    found.lineCount++
    const { name, at, end } = read
    const value = text.slice(at, end)
    const problem = (rule: string, docker: string, range = index.range(at, end)) => {
      // BuildKit counts this line from 0: it says one less than an editor shows, and nothing for the first.
      found.problems.push({
        rule,
        severity: 'error',
        range,
        params: { name, value },
        docker,
        pass: PASS.syntax,
        dockerLine: number || null,
      })
    }
    if (seen.has(name)) {
      problem('duplicate-directive', `only one ${name} parser directive can be used`, index.range(start, end))
      continue
    }
    seen.add(name)
    if (name === 'escape') {
      if (value === '\\' || value === '`') found.escapeToken = value
      else problem('invalid-escape', `invalid escape token '${value}' does not match \` or \\`)
    }
    found.directives.push({
      name: name as Directive['name'],
      value,
      range: index.range(start, end),
      valueRange: index.range(at, end),
    })
  }
  return found
}

/**
 * The `# check=` that BuildKit's linter obeys. It looks for it on its own: at the very start of its line, and after a
 * first line in `#!`, if any. Source: BuildKit `parser.ParseDirective`.
 */
export function readCheckDirective(text: string, lines: readonly PhysicalLine[], index: LineIndex): Directive | null {
  const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const seen = new Set<string>()
  for (const line of lines.slice(text.startsWith('#!', bom) ? 1 : 0)) {
    const start = line.start === 0 ? bom : line.start
    const read = readDirective(text, start, line.end)
    if (read === null || seen.has(read.name)) return null
    const { name, at, end } = read
    seen.add(name)
    if (name !== 'check') continue
    return { name, value: text.slice(at, end), range: index.range(start, end), valueRange: index.range(at, end) }
  }
  return null
}
