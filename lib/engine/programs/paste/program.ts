import { asBytes } from '@/lib/oci/content/bytes'
import type { Process, Program } from '../../process/contract'
import type { Run } from '../../process/wait'
import { linesOf, readInput } from '../shared/inputs'
import { readOptions } from '../shared/options'

function* main(process: Process): Run<number> {
  const options = readOptions(process, { flags: 's', values: 'd', long: { serial: 's', 'delimiters=': 'd' } })
  const delimiters = (options.value('d') ?? '\t').replace(/\\n/g, '\n').replace(/\\t/g, '\t').replace(/\\0/g, '')
  const join = (parts: readonly string[]) =>
    parts
      .map(
        (part, index) =>
          part + (index === parts.length - 1 ? '' : (delimiters[index % Math.max(delimiters.length, 1)] ?? '')),
      )
      .join('')
  const columns: string[][] = []
  for (const path of options.operands.length === 0 ? ['-'] : options.operands)
    columns.push(linesOf(yield* readInput(process, path)))
  const rows = options.has('s')
    ? columns
    : Array.from({ length: Math.max(...columns.map(({ length }) => length)) }, (_, row) =>
        columns.map((column) => column[row] ?? ''),
      )
  process.write(1, asBytes(rows.map((row) => `${join(row)}\n`).join('')))
  return 0
}

export const program: Program = { names: ['paste'], vendors: ['busybox', 'gnu'], main }
