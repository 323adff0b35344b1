import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { recordedCases } from '@/lib/dockerfile/cases/load'

/** A Dockerfile, its .dockerignore, and where the caret of an editor stands in it (an offset). */
export interface Draft {
  text: string
  ignore: string
  caret: number
}

const INSTRUCTIONS =
  'FROM RUN COPY ADD ENV ARG CMD ENTRYPOINT LABEL ONBUILD HEALTHCHECK EXPOSE USER WORKDIR VOLUME SHELL STOPSIGNAL MAINTAINER'
const WORDS = [
  ...INSTRUCTIONS.split(' ').map((word) => `${word} `),
  'node:24 AS a',
  'scratch',
  '--from=a ',
  '--mount=type=cache,target=/x ',
  '--chown=1:1 ',
  '--interval=1s ',
  'CMD ["a", "b"]',
  'apt-get update && apt-get install -y curl',
  'npm ci',
  'pip install -r requirements.txt',
  'A=b ',
  '80/tcp ',
  '<<EOF',
  '<<-"EOF"',
  'EOF',
]
const VARIABLES = ['$', '$A', '${', '}', ':-', ':?', '#', '##', '%', '/']
const SIGNS = [
  '"',
  "'",
  '`',
  '\\',
  '[',
  ']',
  '=',
  ',',
  '#',
  '# escape=`\n',
  '# check=skip=all\n',
  '# syntax=x\n',
  ':',
  '&&',
  '|',
]
const BLANKS = ['\n', '\n', '\n', ' \\\n', '\r\n', '\r', ' ', '\t', '\ufeff', '\u00a0', '\u2028', '\0', '🐳', 'é']

/** What a Dockerfile is made of, legal or not. */
const PIECES: readonly string[] = [...WORDS, ...VARIABLES, ...SIGNS, ...BLANKS]

const share = fc.double({ min: 0, max: 1, noNaN: true })
const ignore = fc
  .array(fc.constantFrom('*', '**', '!', '/', 'a', '?', '[a-z]', '[^', '\\b', '#', '.', '..', '\n', ' '), {
    maxLength: 12,
  })
  .map((pieces) => pieces.join(''))

function draft(text: fc.Arbitrary<string>): fc.Arbitrary<Draft> {
  return fc
    .record({ text, ignore, at: share })
    .map(({ at, ...rest }) => ({ ...rest, caret: Math.floor(at * rest.text.length) }))
}

/** Words of Dockerfiles in any order. */
export const shuffled: fc.Arbitrary<Draft> = draft(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
)

/** Arbitrary characters, most of them of the kind a file holds. */
export const arbitrary: fc.Arbitrary<Draft> = draft(
  fc.string({
    maxLength: 120,
    unit: fc.oneof(
      fc.constantFrom(...'FROMRUN ab:-#\'"[]{}&*!|<>\\`\n\t $='),
      fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }),
    ),
  }),
)

/** One of `texts` cut or changed at one to three places. */
export function damaged(texts: readonly string[]): fc.Arbitrary<Draft> {
  const insert = fc.oneof(fc.constantFrom('', ...PIECES), fc.string({ maxLength: 4, unit: 'binary' }))
  const edit = fc.record({ at: share, drop: fc.nat(30), insert })
  const text = fc
    .tuple(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 3 }))
    .map(([original, edits]) => edits.reduce(applyEdit, original))
  return draft(text)
}

function applyEdit(text: string, { at, drop, insert }: { at: number; drop: number; insert: string }): string {
  const offset = Math.floor(at * text.length)
  return text.slice(0, offset) + insert + text.slice(offset + drop)
}

/** Dockerfiles to damage: the recorded cases, and those of a file of cases (`real.json`) when it is there. */
export function recordedTexts(corpus?: string): string[] {
  const cases = [...recordedCases('given'), ...recordedCases('own'), ...recordedCases('hunted')]
  const texts = cases.map(({ dockerfile }) => dockerfile)
  if (corpus === undefined || !existsSync(corpus)) return texts
  const { cases: real }: { cases: { kind: string; text: string }[] } = JSON.parse(readFileSync(corpus, 'utf8'))
  return [...texts, ...real.flatMap(({ kind, text }) => (kind === 'dockerfile' ? text : []))]
}
