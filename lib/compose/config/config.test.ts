import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { FlagError } from './flags'
import { readRequest } from './request'
import { composeConfig } from './run'

interface RecordedCase {
  id: string
  folder: string
  files: Record<string, string>
  answers: { argv: string[]; stdout: string; error: string | null }[]
}

const [, ...cases] = readFileSync(path.join(import.meta.dirname, 'cases/recorded.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as RecordedCase)

/** Docker lists these in the order in which Go walks a map: none. */
const UNORDERED = ['--images', '--volumes', '--networks', '--models', '--services', '--variables']

describe.each(cases)('$id', ({ folder, files, answers }) => {
  test.each(answers)('docker compose $argv', ({ argv, stdout, error }) => {
    const got = answer(argv, folder, files)
    const isList = argv.some((word) => UNORDERED.includes(word)) && !argv.includes('--format')
    const lines = (text: string) => (isList ? text.split('\n').sort() : text)
    expect(got.error).toBe(error)
    expect(lines(got.text)).toEqual(lines(stdout))
  })
})

function answer(
  argv: readonly string[],
  cwd: string,
  files: Record<string, string>,
): { text: string; error: string | null } {
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
  try {
    const request = readRequest(argv.filter((word) => word !== 'config'))
    const { text, error } = composeConfig(request, { files, env: {}, cwd, sha256 })
    return { text: request.quiet && request.list === undefined ? '' : text, error }
  } catch (fault) {
    if (!(fault instanceof FlagError)) throw fault
    return { text: '', error: fault.message }
  }
}
