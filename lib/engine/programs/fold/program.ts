import { asBytes } from '@/lib/oci/content/bytes'
import type { Process, Program } from '../../process/contract'
import type { Run } from '../../process/wait'
import { catInputs, linesOf } from '../shared/inputs'
import { readOptions } from '../shared/options'

function* main(process: Process): Run<number> {
  const options = readOptions(process, { flags: 'bs', values: 'w', long: { 'width=': 'w', spaces: 's' } })
  const width = Number(options.value('w') ?? 80)
  let all = ''
  const status = yield* catInputs(process, options.operands, (bytes) => {
    all += bytes
  })
  for (const line of linesOf(all)) {
    let rest = line
    while (rest.length > width) {
      const space = options.has('s') ? rest.lastIndexOf(' ', width - 1) : -1
      const cut = space > 0 ? space + 1 : width
      process.write(1, asBytes(`${rest.slice(0, cut)}\n`))
      rest = rest.slice(cut)
    }
    process.write(1, asBytes(`${rest}\n`))
  }
  return status
}

export const program: Program = { names: ['fold'], vendors: ['busybox', 'gnu'], main }
