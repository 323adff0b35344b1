import { asBytes } from '@/lib/oci/content/bytes'
import type { Process, Program } from '../../process/contract'
import type { Run } from '../../process/wait'
import { catInputs, linesOf } from '../shared/inputs'
import { readOptions } from '../shared/options'

function* main(process: Process): Run<number> {
  const { operands } = readOptions(process, {})
  let all = ''
  const status = yield* catInputs(process, operands, (bytes) => {
    all += bytes
  })
  const isReversed = process.name === 'rev'
  const lines = linesOf(all)
  const changed = isReversed ? lines.map((line) => [...line].reverse().join('')) : lines.reverse()
  process.write(1, asBytes(changed.map((line) => `${line}\n`).join('')))
  return status
}

export const program: Program = { names: ['tac', 'rev'], vendors: ['busybox', 'gnu'], main }
