import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lineIndex } from '@/lib/text/line-index'
import { comparePositions, type Range } from '@/lib/text/position'
import { recordedCases } from './cases/load'
import { checkParsed } from './check'
import { describe as describeDiagnostic } from './describe'
import { ignoreMatcher } from './dockerignore/matcher'
import { finalConfig } from './final-config'
import { parseDockerfile } from './parse'
import { expand } from './shell/expand'
import type { Instruction } from './syntax/types'
import { dockerVerdict } from './verdict'

const SAMPLES = [...recordedCases('given'), ...recordedCases('own')].map(({ dockerfile }) => dockerfile)

/** Pieces that mean something to the parser, so that random texts get past the first word. */
const PIECE = fc.constantFrom(
  ...'FROM RUN COPY ENV ARG CMD LABEL ONBUILD HEALTHCHECK EXPOSE --from=a --mount=type=cache,target=/x AS <<EOF EOF'.split(
    ' ',
  ),
  '\n',
  '\r\n',
  '\r',
  ' \\\n',
  ' ',
  '\t',
  '"',
  "'",
  '`',
  '$',
  '${',
  '}',
  '[',
  ']',
  '=',
  ',',
  '#',
  '# escape=`\n',
  '\ufeff',
  '\u00a0',
  '🐳',
  'é',
)
const RANDOM = fc.array(PIECE, { maxLength: 40 }).map((pieces) => pieces.join(''))

/** A recorded Dockerfile with a piece of it replaced. */
const MUTATED = fc
  .tuple(fc.constantFrom(...SAMPLES), fc.nat(), fc.nat({ max: 12 }), RANDOM)
  .map(([text, at, length, piece]) => {
    const start = text.length === 0 ? 0 : at % text.length
    return text.slice(0, start) + piece.slice(0, 20) + text.slice(start + length)
  })

const TEXT = fc.oneof(RANDOM, MUTATED)

function rangesOf(instruction: Instruction): Range[] {
  const { range, argsRange, keyword, flags, args, pairs, heredocs, trigger } = instruction
  return [
    range,
    argsRange,
    keyword.range,
    ...flags.flatMap((flag) => [flag.range, flag.valueRange]),
    ...args.map((arg) => arg.range),
    ...pairs.flatMap(({ key, value }) => (value === null ? [key.range] : [key.range, value.range])),
    ...heredocs.map((heredoc) => heredoc.range),
    ...(trigger === null ? [] : rangesOf(trigger)),
  ]
}

describe('any text at all', () => {
  test('is read without an exception, and every range is inside it', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const index = lineIndex(text)
        const end = index.position(text.length)
        const file = parseDockerfile(text)
        const diagnostics = checkParsed(file, { files: { 'package.json': '{}' }, dockerignore: '' })
        for (const range of [...file.instructions.flatMap(rangesOf), ...diagnostics.map((one) => one.range)]) {
          expect(comparePositions(range.start, range.end)).toBeLessThanOrEqual(0)
          expect(comparePositions(range.end, end)).toBeLessThanOrEqual(0)
          expect(index.position(index.offset(range.start))).toEqual(range.start)
          expect(index.position(index.offset(range.end))).toEqual(range.end)
        }
      }),
      { numRuns: 400 },
    )
  })

  test('has a verdict, a configuration and words for each diagnostic', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        dockerVerdict(text)
        finalConfig(text)
        for (const diagnostic of checkParsed(parseDockerfile(text))) {
          const { title, message, why } = describeDiagnostic(diagnostic)
          expect(title).not.toBe(diagnostic.rule)
          expect(`${message}${why}`).not.toContain('undefined')
        }
      }),
      { numRuns: 200 },
    )
  })

  test('expands without an exception, and without change when it has nothing special', () => {
    fc.assert(fc.property(fc.string(), (word) => void expand(word, new Map([['A', 'b']]), { escapeToken: '\\' })))
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9./:-]*$/), (word) => {
        expect(expand(word, new Map(), { escapeToken: '\\' }).result).toBe(word)
      }),
    )
  })

  test('is a .dockerignore that never throws', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (text, path) => void ignoreMatcher(text).ignores(path)))
  })
})

test('patterns that make regular expressions explode are answered at once', () => {
  const path = `${'a'.repeat(2000)}b`
  expect(ignoreMatcher(`${'*a'.repeat(200)}c`).ignores(path)).toBe(false)
  const word = `\${A#${'*a'.repeat(200)}c}`
  expect(expand(word, new Map([['A', path]]), { escapeToken: '\\' }).result).toBe(path)
})
