import type { LineIndex } from '@/lib/text/line-index'
import type { PhysicalLine } from './physical-lines'
import { PASS, type Problem } from './problem'
import { trimmed } from './space'
import type { Directive, Escape } from './types'

const NAMES: ReadonlySet<string> = new Set(['syntax', 'escape', 'check'])
const NAME = /[a-zA-Z][a-zA-Z0-9]*/y

/** `# name = value`, or null. `start` is the offset of `#`. */
function readDirective(text: string, start: number, end: number): { name: string; at: number; end: number } | null {
  const [nameStart] = trimmed(text, start + 1, end)
  NAME.lastIndex = nameStart
  const name = NAME.exec(text)?.[0]
  if (name === undefined) return null
  const [equals] = trimmed(text, nameStart + name.length, end)
  if (equals >= end || text[equals] !== '=') return null
  const [at, stop] = trimmed(text, equals + 1, end)
  return at < stop && NAMES.has(name.toLowerCase()) ? { name: name.toLowerCase(), at, end: stop } : null
}

export interface Directives {
  directives: Directive[]
  escapeToken: Escape
  problems: Problem[]
}

/**
 * The parser directives: the first lines of the file, as long as each is one. Any other line, even empty, ends them.
 * Source: BuildKit `parser.DirectiveParser`.
 */
export function readDirectives(text: string, lines: readonly PhysicalLine[], index: LineIndex): Directives {
  const found: Directives = { directives: [], escapeToken: '\\', problems: [] }
  const seen = new Set<string>()
  for (const [number, line] of lines.entries()) {
    const from = number === 0 && text.charCodeAt(line.start) === 0xfeff ? line.start + 1 : line.start
    const [start] = trimmed(text, from, line.end)
    if (start >= line.end || text[start] !== '#') break
    const read = readDirective(text, start, line.end)
    if (read === null) break
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
