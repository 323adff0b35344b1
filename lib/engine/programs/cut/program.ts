import { asBytes } from '@/lib/oci/content/bytes'
import type { Process, Program } from '../../process/contract'
import type { Run } from '../../process/wait'
import { catInputs, linesOf } from '../shared/inputs'
import { readOptions } from '../shared/options'
import { isBusybox } from '../shared/words'

type Ranges = readonly (readonly [from: number, to: number])[]

function readRanges(text: string): Ranges | undefined {
  const ranges: [number, number][] = []
  for (const part of text.split(',')) {
    const [, from = '', dash = '', to = ''] = /^(\d*)(-?)(\d*)$/.exec(part) ?? []
    if ((from === '' && to === '') || from === '0' || to === '0') return undefined
    ranges.push([Number(from || 1), dash === '' ? Number(from) : to === '' ? Number.POSITIVE_INFINITY : Number(to)])
  }
  return ranges
}

function pick<T>(items: readonly T[], ranges: Ranges, complement: boolean): T[] {
  return items.filter((_, index) => ranges.some(([from, to]) => index + 1 >= from && index + 1 <= to) !== complement)
}

function* main(process: Process): Run<number> {
  const options = readOptions(process, {
    flags: 'snz',
    values: 'bcdf',
    long: {
      'bytes=': 'b',
      'characters=': 'c',
      'delimiter=': 'd',
      'fields=': 'f',
      'only-delimited': 's',
      complement: 'complement',
      'output-delimiter=': 'out',
    },
  })
  const list = options.value('f') ?? options.value('c') ?? options.value('b')
  if (list === undefined) {
    return process.fail(
      isBusybox(process)
        ? 'expected a list of bytes, characters, or fields'
        : "you must specify a list of bytes, characters, or fields\nTry 'cut --help' for more information.",
    )
  }
  const ranges = readRanges(list)
  if (ranges === undefined) {
    if (isBusybox(process)) return process.fail(`invalid range ${list}`)
    const what = options.has('f') ? 'fields are' : 'byte/character positions are'
    return process.fail(
      `${/(^|[,-])0/.test(list) ? `${what} numbered from 1` : 'invalid field range'}\nTry 'cut --help' for more information.`,
    )
  }
  const delimiter = options.value('d') ?? '\t'
  if (delimiter.length > 1 && !isBusybox(process))
    return process.fail("the delimiter must be a single character\nTry 'cut --help' for more information.")
  const joint = options.value('out') ?? delimiter
  let all = ''
  const status = yield* catInputs(process, options.operands, (bytes) => {
    all += bytes
  })
  for (const line of linesOf(all)) {
    if (!options.has('f')) {
      process.write(1, asBytes(`${pick([...line], ranges, options.has('complement')).join('')}\n`))
      continue
    }
    if (!line.includes(delimiter)) {
      if (!options.has('s')) process.write(1, asBytes(`${line}\n`))
      continue
    }
    process.write(1, asBytes(`${pick(line.split(delimiter), ranges, options.has('complement')).join(joint)}\n`))
  }
  return status
}

export const program: Program = { names: ['cut'], vendors: ['busybox', 'gnu'], main }
