import { asBytes } from '@/lib/oci/content/bytes'
import type { Process, Program } from '../../process/contract'
import type { Run } from '../../process/wait'
import { readInput } from '../shared/inputs'
import { readOptions } from '../shared/options'
import { isBusybox } from '../shared/words'

function* main(process: Process): Run<number> {
  const options = readOptions(process, {
    flags: 'di',
    values: 'w',
    long: { decode: 'd', 'wrap=': 'w', 'ignore-garbage': 'i' },
  })
  const bytes = yield* readInput(process, options.operands[0] ?? '-')
  if (options.has('d')) {
    try {
      process.write(1, asBytes(atob(bytes.replace(/\s/g, ''))))
      return 0
    } catch {
      return process.fail(isBusybox(process) ? 'truncated input' : 'invalid input')
    }
  }
  const text = btoa(bytes)
  const width = Number(options.value('w') ?? 76)
  process.out(width === 0 ? text : text.replace(new RegExp(`.{1,${width}}`, 'g'), '$&\n'))
  return 0
}

export const program: Program = { names: ['base64'], vendors: ['busybox', 'gnu'], main }
