import { decode } from '@/lib/oci/content/bytes'
import type { Process, Program } from '../../process/contract'
import type { Run } from '../../process/wait'
import { catInputs } from '../shared/inputs'
import { readOptions } from '../shared/options'

function* main(process: Process): Run<number> {
  const options = readOptions(process, { flags: 'nbsAeEtTuv', long: { number: 'n' } })
  const numbers = options.has('n', 'b')
  const shows = options.has('A', 'e', 'E')
  if (!numbers && !shows) return yield* catInputs(process, options.operands, (bytes) => process.write(1, bytes))
  let line = 0
  let rest = ''
  const print = (text: string) => {
    const counted = numbers && !(options.has('b') && text === '')
    if (counted) line++
    process.out(`${counted ? `${String(line).padStart(6)}\t` : ''}${text}${shows ? '$' : ''}\n`)
  }
  const status = yield* catInputs(process, options.operands, (bytes) => {
    const lines = (rest + decode(bytes)).split('\n')
    rest = lines.pop() ?? ''
    for (const text of lines) print(text)
  })
  if (rest !== '') process.out(numbers ? `${String(line + 1).padStart(6)}\t${rest}` : rest)
  return status
}

export const program: Program = { names: ['cat'], vendors: ['busybox', 'gnu'], main }
