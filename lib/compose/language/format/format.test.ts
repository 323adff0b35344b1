import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { applyEdits } from '@/lib/text/apply-edits'
import { loadCompose } from '../../load'
import { parseYaml } from '../../yaml/parse'
import { branchesOf, sourceOf } from '../syntax/source'
import { formatEdits } from './format'

const format = (text: string) => applyEdits(text, formatEdits(sourceOf('compose.yaml', text)))

interface Recorded {
  id: string
  files: Record<string, string>
  env: Record<string, string>
}

const cases: Recorded[] = ['learner.jsonl', 'recorded.jsonl'].flatMap((name) =>
  readFileSync(path.join(import.meta.dirname, '../../cases', name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line)),
)

const isYaml = (file: string) => /\.ya?ml$/.test(file)
const yaml = [
  ...new Set(
    cases.flatMap(({ files }) => Object.entries(files).flatMap(([file, text]) => (isYaml(file) ? [text] : []))),
  ),
]
const laid = new Map(yaml.map((text) => [text, format(text)]))

/** Whether it is YAML to everyone: a text or a list that goes on left of its key is to libyaml, and to nobody else. */
function reads(text: string): boolean {
  try {
    return parseYaml('', text).length > 0 && !/^(?!- )[^\w\s#]|^\t|^\w+["\]]/m.test(text)
  } catch {
    return false
  }
}

/** Whether every bracket, quote and text is on one line, so that lines can be moved about. */
function isPlain(text: string): boolean {
  const lines = (from: number, to: number) => text.slice(from, to).includes('\n')
  return [...branchesOf(sourceOf('', text))].every(
    ({ flow, kind, start, end }) => !lines(start, end) || (!flow && kind !== 'scalar'),
  )
}

describe('on every case', { timeout: 60_000 }, () => {
  test('the project is unchanged', () => {
    const changed = cases.filter(({ files, env }) => {
      const after = Object.fromEntries(Object.entries(files).map(([file, text]) => [file, laid.get(text) ?? text]))
      const project = (input: Record<string, string>) => JSON.stringify(loadCompose({ files: input, env }).project)
      return project(files) !== project(after)
    })
    expect(changed.map(({ id }) => id)).toEqual([])
  })

  test('nothing but blanks changes', () => {
    const bare = (text: string) => text.replace(/\s+/g, '')
    expect([...laid].filter(([before, after]) => bare(before) !== bare(after))).toEqual([])
  })

  test('once is enough', () => {
    expect([...laid.values()].filter((text) => format(text) !== text)).toEqual([])
  })

  test('what was laid out, then spoilt, is laid out again', () => {
    const dense = (text: string) => text.replace(/^ *\n/gm, '')
    const spoil = (text: string) =>
      dense(
        text
          .replace(/^ */gm, '$&$&')
          .replace(/^( *)- (?=\S)/gm, '$1-   ')
          .replace(/^( *(?:- +)?[\w.-]+:) (?=\S)/gm, '$1   '),
      )
    const plain = [...laid.values()].filter((text) => reads(text) && isPlain(text) && reads(spoil(text)))
    expect(plain.length).toBeGreaterThan(200)
    expect(plain.map(spoil).filter((text, i) => dense(format(text)) !== dense(plain[i] ?? ''))).toEqual([])
  })
})

test('two spaces a level, one line between services', () => {
  expect(
    format(`

# Le projet
services:

    web:   # le site
        image:   nginx
        ports:
        - "80:80"
        -   target: 81
            published: "81"
        command: |
              a
                b
        environment: {
          A: 1,
            B: 2
        }
    # la base
    db:
        image: postgres


        # note
        tty: true   
volumes:
    data:
`),
  ).toBe(`# Le projet
services:
  web:   # le site
    image: nginx
    ports:
      - "80:80"
      - target: 81
        published: "81"
    command: |
      a
        b
    environment: {
      A: 1,
      B: 2
    }

  # la base
  db:
    image: postgres

    # note
    tty: true

volumes:
  data:
`)
})

test('a file that cannot be read stays as it is', () => {
  const text = 'services:\n      web:\n    image: "x\n'
  expect(formatEdits(sourceOf('compose.yaml', text))).toEqual([])
})

test('line endings stay', () => {
  expect(format('services:\r\n    web:\r\n        image: x\r\n')).toBe('services:\r\n  web:\r\n    image: x\r\n')
})
