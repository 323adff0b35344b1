import { describe, expect, test } from 'vitest'
import type { Range } from '@/lib/text/position'
import { parseDockerfile } from './parse'

/** The text of a range, and where it starts. */
function shown(text: string, { start, end }: Range): string {
  const lines = text.split('\n')
  const cut = lines.slice(start.line - 1, end.line)
  const last = cut.length - 1
  cut[last] = (cut[last] ?? '').slice(0, end.column - 1)
  cut[0] = (cut[0] ?? '').slice(start.column - 1)
  return `${start.line}: ${cut.join('⏎')}`
}

describe('ranges', () => {
  test('of a keyword, flags, arguments', () => {
    const text = 'FROM alpine\n  COPY --chown=node:node --link a "b c" /app/'
    const copy = parseDockerfile(text).instructions[1]
    expect(copy?.name).toBe('COPY')
    expect(shown(text, copy?.keyword.range ?? NOWHERE)).toBe('2: COPY')
    expect(
      copy?.flags.map(({ name, value, range, valueRange }) => [
        name,
        value,
        shown(text, range),
        shown(text, valueRange),
      ]),
    ).toEqual([
      ['chown', 'node:node', '2: --chown=node:node', '2: node:node'],
      ['link', null, '2: --link', '2: '],
    ])
    expect(copy?.args.map(({ range }) => shown(text, range))).toEqual(['2: a', '2: "b', '2: c"', '2: /app/'])
  })

  test('of JSON strings, decoded', () => {
    const text = 'FROM alpine\nCMD ["a\\"b", "\\u00e9"]'
    const cmd = parseDockerfile(text).instructions[1]
    expect(cmd?.json).toBe(true)
    expect(cmd?.args.map(({ value, range }) => [value, shown(text, range)])).toEqual([
      ['a"b', '2: "a\\"b"'],
      ['é', '2: "\\u00e9"'],
    ])
  })

  test('of assignments over several lines, comments inside left out', () => {
    const text = 'FROM alpine\nENV A=1 \\\n  # deux\n\n  B="2 3"'
    const env = parseDockerfile(text).instructions[1]
    expect(env?.pairs.map(({ key, value }) => [key.value, value?.value, shown(text, key.range)])).toEqual([
      ['A', '1', '2: A'],
      ['B', '"2 3"', '5: B'],
    ])
    expect(env?.emptyContinuations.map(({ start }) => start.line)).toEqual([4])
    expect([env?.line, env?.endLine]).toEqual([2, 5])
  })

  test('of heredocs', () => {
    const text = "FROM alpine\nCOPY <<A <<-'B' /x/\nun $V\nA\n\tdeux\n\tB\nUSER a"
    const [, copy, user] = parseDockerfile(text).instructions
    expect(copy?.heredocs.map(({ name, expand, chomp, content }) => [name, expand, chomp, content])).toEqual([
      ['A', true, false, 'un $V\n'],
      ['B', false, true, '\tdeux\n'],
    ])
    expect(shown(text, copy?.range ?? NOWHERE)).toBe("2: COPY <<A <<-'B' /x/⏎un $V⏎A⏎\tdeux⏎\tB")
    expect(user?.line).toBe(7)
  })
})

const NOWHERE: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }

test('directives, comments and stages', () => {
  const file = parseDockerfile(
    '# syntax=docker/dockerfile:1\n# escape=`\n# note\nARG V=1\nFROM node:$V AS Build\nRUN a `\n b\nFROM build\nUSER a',
  )
  expect(file.directives.map(({ name, value }) => [name, value])).toEqual([
    ['syntax', 'docker/dockerfile:1'],
    ['escape', '`'],
  ])
  expect(file.escapeToken).toBe('`')
  expect(file.comments.map(({ text }) => text)).toContain('note')
  expect(file.globalArgs).toHaveLength(1)
  expect(
    file.stages.map(({ name, base, instructions }) => [name, base.value, instructions.map((one) => one.text)]),
  ).toEqual([
    ['build', 'node:$V', ['RUN a  b']],
    [null, 'build', ['USER a']],
  ])
})

describe('recovery: one mistake, one diagnostic, and the rest is read', () => {
  test.each([
    ['an unknown instruction', 'FROM alpine\nEXPSE 1\nUSER a', ['unknown-instruction']],
    ['a heredoc without an end', 'FROM alpine\nRUN <<EOF\na b\nUSER a', ['unterminated-heredoc']],
    ['an ENV without a value', 'FROM alpine\nENV A\nUSER a', ['pair-without-value']],
    ['instructions before FROM', 'RUN a\nRUN b\nFROM alpine\nUSER a', ['instruction-before-from']],
    [
      'three mistakes',
      'FROM alpine\nCOPY a\nSHELL b\nVOLUME\nUSER a',
      ['copy-without-destination', 'shell-not-json', 'missing-arguments'],
    ],
    ['a directive given twice', '# escape=`\n# escape=`\nFROM alpine\nUSER a', ['duplicate-directive']],
  ])('%s', (_, text, rules) => {
    const { diagnostics, stages } = parseDockerfile(text)
    expect(diagnostics.map(({ rule }) => rule)).toEqual(rules)
    expect(stages[0]?.instructions.at(-1)?.name).toBe('USER')
  })
})

test('line ends of Windows, a byte order mark and tabs change nothing', () => {
  const plain = parseDockerfile('FROM alpine\nRUN a \\\n b\nUSER c\n')
  const windows = parseDockerfile('\ufeffFROM\talpine\r\nRUN\ta \\\r\n b\r\nUSER\tc\r\n')
  const read = ({ instructions }: typeof plain) =>
    instructions.map(({ name, args }) => [name, args.map(({ value }) => value)])
  expect(read(windows)).toEqual(read(plain))
  expect(windows.diagnostics).toEqual([])
})

test('the labs channel takes options that the stable one refuses', () => {
  const text = 'FROM alpine\nCOPY --parents a /b\nRUN --security=insecure c'
  expect(parseDockerfile(text).diagnostics.map(({ rule }) => rule)).toEqual(['unknown-flag', 'unknown-flag'])
  expect(parseDockerfile(`# syntax=docker/dockerfile:1-labs\n${text}`).diagnostics).toEqual([])
})
