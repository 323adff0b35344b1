import { expect, test } from 'vitest'
import { frenchMistakes } from '@/lib/text/french-mistakes'
import { RECORDED_BASES, type RecordedCase, recordedCases } from './cases/load'
import { checkDockerfile } from './check'
import { describe } from './describe'
import { parseDockerfile } from './parse'

const CASES = recordedCases('mistakes')

const errorsOf = ({ dockerfile, files }: RecordedCase) =>
  checkDockerfile(dockerfile, { files, bases: RECORDED_BASES }).filter(({ severity }) => severity === 'error')

/** What is read of a file, but the instruction at `line`. */
const others = (text: string, line?: number) =>
  parseDockerfile(text).instructions.flatMap((one) => (one.line === line ? [] : one.text))

/** The file without the instruction, or the directive, that is the mistake. */
function mended({ dockerfile, mistakeLine = 0 }: RecordedCase): string {
  const end = parseDockerfile(dockerfile).instructions.find(({ line }) => line === mistakeLine)?.endLine ?? mistakeLine
  return dockerfile
    .split('\n')
    .toSpliced(mistakeLine - 1, end - mistakeLine + 1)
    .join('\n')
}

test.each(CASES)('$id: one mistake, one error, in French, where it is', (one) => {
  const errors = errorsOf(one)
  expect(errors.map(({ range }) => range.start.line)).toEqual(one.expect.ok ? [] : [one.mistakeLine])
  for (const error of errors) {
    const { message, why } = describe(error)
    expect(message).toMatch(/[.!?]$/)
    expect(message).not.toBe(error.docker)
    expect(frenchMistakes(`${message} ${why}`)).toEqual([])
  }
})

test.each(CASES)('$id: the rest of the file is understood', (one) => {
  expect(others(one.dockerfile, one.mistakeLine)).toEqual(others(mended(one)))
})
