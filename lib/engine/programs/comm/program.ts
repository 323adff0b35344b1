import { asBytes } from '@/lib/oci/content/bytes'
import type { Process, Program } from '../../process/contract'
import type { Run } from '../../process/wait'
import { linesOf, readInput } from '../shared/inputs'
import { readOptions } from '../shared/options'
import { missingOperand } from '../shared/words'

function* main(process: Process): Run<number> {
  const options = readOptions(process, { flags: '123' })
  const [first, second] = options.operands
  if (first === undefined || second === undefined) return missingOperand(process, 'comm [-123] FILE1 FILE2')
  const left = linesOf(yield* readInput(process, first))
  const right = linesOf(yield* readInput(process, second))
  const show = (column: number, line: string) => {
    if (options.has(String(column))) return
    const indent = [1, 2, 3].filter((before) => before < column && !options.has(String(before))).length
    process.write(1, asBytes(`${'\t'.repeat(indent)}${line}\n`))
  }
  let [a, b] = [0, 0]
  while (a < left.length || b < right.length) {
    const [x, y] = [left[a], right[b]]
    if (y === undefined || (x !== undefined && x < y)) {
      show(1, x ?? '')
      a++
    } else if (x === undefined || y < x) {
      show(2, y)
      b++
    } else {
      show(3, x)
      a++
      b++
    }
  }
  return 0
}

export const program: Program = { names: ['comm'], vendors: ['busybox', 'gnu'], main }
