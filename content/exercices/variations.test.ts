import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { parseDockerfile } from '@/lib/dockerfile/parse'
import type { Exercise } from '@/lib/grading/exercise'
import type { Files } from '@/lib/grading/files'
import { grade } from '@/lib/grading/grade'
import { lineIndex } from '@/lib/text/line-index'
import { variantFiles, variantNames } from './load'
import { EXERCISES } from './registry.generated'

/** Draws for one rewriting of a text: decisions, consumed one by one. */
const draws = fc.infiniteStream(fc.nat(99))

type Draw = () => number

function drawing(stream: fc.Stream<number>): Draw {
  return () => stream.next().value ?? 0
}

/** The instructions of a Dockerfile, each with the comments and blanks before it. */
function pieces(text: string): { before: string; instruction: string }[] {
  const index = lineIndex(text)
  let from = 0
  return parseDockerfile(text).instructions.map(({ range }) => {
    const [start, end] = [index.offset(range.start), index.offset(range.end)]
    const piece = { before: text.slice(from, start), instruction: text.slice(start, end) }
    from = end
    return piece
  })
}

/** The same Dockerfile, written otherwise: case of keywords, spaces, comments, blank lines, line ends, JSON spacing. */
function restyle(text: string, draw: Draw): string {
  const written = pieces(text).map(({ before, instruction }, index) => {
    const [, keyword = '', rest = ''] = /^(\S+)([\s\S]*)$/.exec(instruction) ?? []
    const cased = draw() < 50 ? keyword.toLowerCase() : keyword
    const spaced = draw() < 50 ? rest.replace(/^ /, draw() < 50 ? '   ' : '\t') : rest
    const json =
      /^\s*\[.*\]$/.test(spaced) && draw() < 50 ? spaced.replaceAll('","', '" , "').replaceAll('", "', '","') : spaced
    // A directive must stay on the first lines.
    const note = index > 0 && draw() < 40 ? '\n# une remarque : FROM x\n\n' : ''
    return `${before}${note}${cased}${json}${draw() < 30 && !json.includes('<<') ? '  ' : ''}`
  })
  const whole = `${written.join('')}\n`
  return draw() < 30 && !text.includes('<<') ? whole.replaceAll('\n', '\r\n') : whole
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** The same data, keys in another order. */
function shuffle(value: Json, draw: Draw): Json {
  if (Array.isArray(value)) return value.map((item) => shuffle(item, draw))
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([key, item]): [string, Json] => [key, shuffle(item, draw)])
  return Object.fromEntries(
    entries
      .map((entry) => ({ entry, rank: draw() }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ entry }) => entry),
  )
}

/** The same Compose file, written otherwise: order of keys, indentation, quotes, flow or block, comments. */
function rewrite(text: string, draw: Draw): string {
  const data = shuffle(parse(text, { merge: true }) as Json, draw)
  const style = draw() % 3
  const yaml = stringify(data, {
    aliasDuplicateObjects: false,
    indent: draw() < 50 ? 2 : 4,
    lineWidth: 0,
    defaultStringType: style === 0 ? 'QUOTE_SINGLE' : style === 1 ? 'QUOTE_DOUBLE' : 'PLAIN',
    collectionStyle: draw() < 20 ? 'flow' : 'any',
  })
  return draw() < 50 ? `# une remarque\n\n${yaml}` : yaml
}

const lost = (exercise: Exercise, files: Files) =>
  grade(exercise, files)
    .checks.filter(({ state }) => state !== 'reached')
    .map(({ id, cause }) => `${id}: ${cause}`)

/** How each kind of file is rewritten, and cut: each cut is a text without one instruction or key. */
const KINDS: Readonly<Record<string, { restyle(text: string, draw: Draw): string; cuts(text: string): string[] }>> = {
  Dockerfile: {
    restyle,
    cuts(text) {
      const all = pieces(text)
      return all.map((_, dropped) =>
        all.map(({ before, instruction }, index) => before + (index === dropped ? '' : instruction)).join(''),
      )
    },
  },
  'compose.yaml': {
    restyle: rewrite,
    cuts(text) {
      // How often health is asked is free: no check is about it.
      const free = new Set(['interval', 'timeout', 'retries'])
      return paths(parse(text) as Json)
        .filter((path) => !free.has(String(path.at(-1))))
        .map((path) => stringify(without(parse(text) as Json, path)))
    },
  },
}

type Path = (string | number)[]

/** The path of every key and every item. */
function paths(value: Json): Path[] {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, item]) => {
    const part = Array.isArray(value) ? Number(key) : key
    // The words of a command are one thing.
    const below = key === 'test' ? [] : paths(item)
    return [[part], ...below.map((path) => [part, ...path])]
  })
}

function without(value: Json, [head, ...rest]: Path): Json {
  if (value === null || typeof value !== 'object' || head === undefined) return value
  if (Array.isArray(value)) {
    return rest.length === 0
      ? value.filter((_, index) => index !== head)
      : value.map((item, index) => (index === head ? without(item, rest) : item))
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => rest.length > 0 || key !== head)
      .map(([key, item]) => [key, key === head ? without(item, rest) : item]),
  )
}

describe.each([...EXERCISES])('%s', (id, exercise) => {
  const kind = KINDS[exercise.entry]
  if (!kind) throw new Error(`no variations for ${exercise.entry}`)
  const good = ['solution', ...variantNames(id).filter((name) => name.startsWith('variantes/ok-'))]

  test.each(good)('writing %s otherwise loses nothing', (name) => {
    const files = variantFiles(exercise, name)
    const text = files[exercise.entry] ?? ''
    fc.assert(
      fc.property(draws, (stream) => {
        const rewritten = kind.restyle(text, drawing(stream))
        expect(lost(exercise, { ...files, [exercise.entry]: rewritten })).toEqual([])
      }),
      { numRuns: 60, seed: 20261124 },
    )
  })

  test('dropping a part of the solution loses points', () => {
    const files = variantFiles(exercise, 'solution')
    const cuts = kind.cuts(files[exercise.entry] ?? '')
    const harmless = cuts.filter((cut) => lost(exercise, { ...files, [exercise.entry]: cut }).length === 0)
    expect(cuts.length).toBeGreaterThan(10)
    expect(harmless).toEqual([])
  })
})
