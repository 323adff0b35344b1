import { asBytes } from '@/lib/oci/content/bytes'
import type { Process, Program } from '../../process/contract'
import type { Run } from '../../process/wait'
import { catInputs, linesOf } from '../shared/inputs'
import { readOptions } from '../shared/options'
import { isBusybox } from '../shared/words'

function* main(process: Process): Run<number> {
  const options = readOptions(process, {
    flags: 'cduiDz',
    values: 'fsw',
    long: { count: 'c', repeated: 'd', unique: 'u', 'ignore-case': 'i', 'skip-fields=': 'f', 'skip-chars=': 's' },
  })
  const [input, output] = options.operands
  let all = ''
  const status = yield* catInputs(process, input === undefined ? [] : [input], (bytes) => {
    all += bytes
  })
  const key = (line: string) => {
    const skipped = line
      .replace(new RegExp(`^(\\s*\\S+){${options.value('f') ?? 0}}`), '')
      .slice(Number(options.value('s') ?? 0))
    const cut = options.value('w') === undefined ? skipped : skipped.slice(0, Number(options.value('w')))
    return options.has('i') ? cut.toLowerCase() : cut
  }
  const runs: { line: string; count: number }[] = []
  for (const line of linesOf(all)) {
    const last = runs.at(-1)
    if (last !== undefined && key(last.line) === key(line)) last.count++
    else runs.push({ line, count: 1 })
  }
  const kept = runs.filter(({ count }) => (options.has('d') ? count > 1 : options.has('u') ? count === 1 : true))
  const text = kept
    .map(({ line, count }) => (options.has('c') ? `${String(count).padStart(7)} ${line}\n` : `${line}\n`))
    .join('')
  if (output === undefined || (output === '-' && isBusybox(process))) process.write(1, asBytes(text))
  else process.fs.write(output, asBytes(text))
  return status
}

export const program: Program = { names: ['uniq'], vendors: ['busybox', 'gnu'], main }
