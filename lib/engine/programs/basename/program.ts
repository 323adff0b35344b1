import { baseName } from '@/lib/oci/fs/path'
import type { Process, Program } from '../../process/contract'
import { readOptions } from '../shared/options'
import { isBusybox, missingOperand, quoted } from '../shared/words'

function main(process: Process): number {
  const options = readOptions(process, { flags: 'az', values: 's', long: { multiple: 'a', 'suffix=': 's' } })
  const [first, second, ...more] = options.operands
  if (first === undefined) return missingOperand(process, 'basename FILE [SUFFIX]')
  const many = options.has('a', 's')
  if (!many && more.length > 0)
    return isBusybox(process)
      ? missingOperand(process, 'basename FILE [SUFFIX]')
      : process.fail(`extra operand ${quoted(process, more[0] ?? '')}\nTry 'basename --help' for more information.`)
  const suffix = options.value('s') ?? (many ? '' : (second ?? ''))
  for (const path of many ? options.operands : [first]) {
    const name = baseName(path)
    process.out(`${suffix !== '' && name !== suffix && name.endsWith(suffix) ? name.slice(0, -suffix.length) : name}\n`)
  }
  return 0
}

export const program: Program = { names: ['basename'], vendors: ['busybox', 'gnu'], main }
