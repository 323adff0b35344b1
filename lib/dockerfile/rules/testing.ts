import { describe, expect, test } from 'vitest'
import { compareDiagnostics } from '@/lib/text/diagnostic'
import type { Range } from '@/lib/text/position'
import { runRule } from '@/lib/text/rule'
import type { CheckContext } from '../build/context'
import { evaluate } from '../build/evaluate'
import { parseDockerfile } from '../parse'
import type { DockerfileRule } from '../subject'

/** A line of a test document that says what is expected above it: `#   ^^^ Rule`, or `# <- Rule`. */
const MARK = /^# (?:<-| *\^+) [\w-]+$/

/** How a document says that `rule` speaks of `range`: carets under a place, an arrow for a start of line or several lines. */
function mark(rule: string, { start, end }: Range): string {
  const width = end.column - start.column
  if (start.column < 3 || end.line !== start.line || width < 1) return `# <- ${rule}`
  return `#${' '.repeat(start.column - 2)}${'^'.repeat(width)} ${rule}`
}

/** Writes what a rule finds in a Dockerfile under the lines it speaks of. */
export function annotate(rule: DockerfileRule, text: string, context: CheckContext = {}): string {
  const file = parseDockerfile(text)
  const found = [...runRule(rule, { file, build: evaluate(file, context), context })].sort(compareDiagnostics)
  return text
    .split('\n')
    .flatMap((line, i) => [
      line,
      ...found.filter(({ range }) => range.start.line === i + 1).map(({ range }) => mark(rule.id, range)),
    ])
    .join('\n')
}

export interface RuleDocuments {
  /** Dockerfiles where the rule speaks, with the marks of what it says, by what they show. */
  catches: Readonly<Record<string, string>>
  /** Dockerfiles that look alike, where the rule keeps quiet. */
  spares: Readonly<Record<string, string>>
  context?: CheckContext
}

/** Removes the indentation and the empty lines that a template literal adds around a document. */
function dedent(document: string): string {
  const lines = document.replace(/^\n|\n *$/g, '').split('\n')
  const indents = lines.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)?.[0].length ?? 0)
  const indent = Math.min(...indents)
  return lines.map((line) => line.slice(indent)).join('\n')
}

/** The Dockerfile of a document, without the marks of what is expected. */
export function unmarked(document: string): string {
  return dedent(document)
    .split('\n')
    .filter((line) => !MARK.test(line))
    .join('\n')
}

/**
 * Tests a rule by documents: a Dockerfile in which each expected finding is written on the line below it, carets under
 * the exact place (`#    ^^^^ RuleId`) or an arrow for a whole instruction (`# <- RuleId`).
 */
export function testRule(rule: DockerfileRule, { catches, spares, context = {} }: RuleDocuments): void {
  describe(rule.id, () => {
    test.each(Object.entries(catches))('catches %s', (_, document) => {
      const expected = dedent(document)
      const text = unmarked(document)
      expect(text).not.toBe(expected)
      expect(annotate(rule, text, context)).toBe(expected)
    })
    test.each(Object.entries(spares))('spares %s', (_, document) => {
      const text = dedent(document)
      expect(annotate(rule, text, context)).toBe(text)
    })
  })
}
