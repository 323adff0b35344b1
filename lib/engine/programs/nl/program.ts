import { asBytes } from '@/lib/oci/content/bytes'
import type { Process, Program } from '../../process/contract'
import type { Run } from '../../process/wait'
import { catInputs, linesOf } from '../shared/inputs'
import { readOptions } from '../shared/options'

function* main(process: Process): Run<number> {
  const options = readOptions(process, { flags: 'p', values: 'bwsniv', long: { 'body-numbering=': 'b' } })
  let all = ''
  const status = yield* catInputs(process, options.operands, (bytes) => {
    all += bytes
  })
  const width = Number(options.value('w') ?? 6)
  let number = Number(options.value('v') ?? 1)
  for (const line of linesOf(all)) {
    const counted = options.value('b') === 'a' || line !== ''
    const prefix = counted ? `${String(number).padStart(width)}${options.value('s') ?? '\t'}` : ' '.repeat(width + 1)
    if (counted) number += Number(options.value('i') ?? 1)
    process.write(1, asBytes(`${prefix}${line}\n`))
  }
  return status
}

export const program: Program = { names: ['nl'], vendors: ['busybox', 'gnu'], main }
