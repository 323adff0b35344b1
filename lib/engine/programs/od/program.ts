import type { Process, Program } from '../../process/contract'
import type { Run } from '../../process/wait'
import { readInput } from '../shared/inputs'
import { readOptions } from '../shared/options'

const hex = (byte: string) => byte.charCodeAt(0).toString(16).padStart(2, '0')

/** xxd, hexdump -C and od -c or -tx1: a look at bytes. */
function* main(process: Process): Run<number> {
  const options = readOptions(process, { flags: 'Ccvbxp', values: 'tAnlsN', long: {} })
  const bytes = (yield* readInput(process, options.operands[0] ?? '-')).slice(
    0,
    Number(options.value('N') ?? options.value('n') ?? options.value('l') ?? Number.POSITIVE_INFINITY),
  )
  const isXxd = process.name === 'xxd'
  if (isXxd && options.has('p')) {
    process.out(`${[...bytes].map(hex).join('')}\n`)
    return 0
  }
  for (let at = 0; at < bytes.length; at += 16) {
    const row = bytes.slice(at, at + 16).split('')
    const text = row.map((byte) => (byte >= ' ' && byte <= '~' ? byte : '.')).join('')
    if (isXxd) {
      const pairs = Array.from({ length: 8 }, (_, pair) =>
        row
          .slice(pair * 2, pair * 2 + 2)
          .map(hex)
          .join('')
          .padEnd(4),
      )
      process.out(`${at.toString(16).padStart(8, '0')}: ${pairs.join(' ')}  ${text}\n`)
    } else if (process.name === 'od') {
      const shown = options.has('c')
        ? row.map((byte) => (({ '\n': '\\n', '\t': '\\t', '\0': '\\0' })[byte] ?? byte).padStart(4))
        : row.map((byte) => ` ${hex(byte)}`)
      process.out(`${at.toString(8).padStart(7, '0')}${shown.join('')}\n`)
    } else {
      const columns = row.map(hex)
      const halves = `${columns.slice(0, 8).join(' ').padEnd(23)}  ${columns.slice(8).join(' ').padEnd(23)}`
      process.out(`${at.toString(16).padStart(8, '0')}  ${halves}  |${text}|\n`)
    }
  }
  const end = bytes.length
  if (process.name === 'od') process.out(`${end.toString(8).padStart(7, '0')}\n`)
  else if (!isXxd) process.out(`${end.toString(16).padStart(8, '0')}\n`)
  return 0
}

export const program: Program = { names: ['od', 'xxd', 'hexdump', 'hd'], vendors: ['busybox', 'gnu'], main }
