import { asBytes } from '@/lib/oci/content/bytes'
import type { Process, Program } from '../../process/contract'
import type { Run } from '../../process/wait'
import { catInputs, linesOf } from '../shared/inputs'
import { readOptions } from '../shared/options'
import { compareLines, readKey } from './compare'

function* main(process: Process): Run<number> {
  const options = readOptions(process, {
    flags: 'bcdfghimMnrsuVz',
    values: 'kotST',
    long: {
      'numeric-sort': 'n',
      reverse: 'r',
      unique: 'u',
      'key=': 'k',
      'field-separator=': 't',
      'output=': 'o',
      'ignore-case': 'f',
      'version-sort': 'V',
      'human-numeric-sort': 'h',
      stable: 's',
      check: 'c',
    },
    status: 2,
  })
  let all = ''
  const status = yield* catInputs(process, options.operands, (bytes) => {
    all += bytes === '' || all === '' || all.endsWith('\n') ? bytes : bytes
  })
  const separator = options.has('z') ? '\0' : '\n'
  const lines = separator === '\n' ? linesOf(all) : all.replace(/\0$/, '').split('\0')
  const letters = ['b', 'd', 'f', 'g', 'h', 'i', 'M', 'n', 'r', 'V'].filter((letter) => options.has(letter)).join('')
  const compare = compareLines(options.values('k').map(readKey), options.value('t'), letters)
  if (options.has('c')) {
    const wrong = lines.findIndex((line, index) => index > 0 && compare(lines[index - 1] ?? '', line) > 0)
    if (wrong === -1) return 0
    process.fail(`${options.operands[0] ?? '-'}:${wrong + 1}: disorder: ${lines[wrong]}`)
    return 1
  }
  const byBytes = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  const isStable = options.has('s', 'u')
  const sorted = lines.sort(
    (a, b) => compare(a, b) || (isStable ? 0 : byBytes(a, b) * (letters.includes('r') ? -1 : 1)),
  )
  const kept = options.has('u')
    ? sorted.filter((line, index) => index === 0 || compare(sorted[index - 1] ?? '', line) !== 0)
    : sorted
  const text = asBytes(kept.map((line) => line + separator).join(''))
  const output = options.value('o')
  if (output === undefined) process.write(1, text)
  else process.fs.write(output, text)
  return status === 0 ? 0 : 2
}

export const program: Program = { names: ['sort'], vendors: ['busybox', 'gnu'], main }
