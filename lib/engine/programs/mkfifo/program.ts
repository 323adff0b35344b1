import type { Process, Program } from '../../process/contract'
import { readOptions } from '../shared/options'
import { forEachOperand, isBusybox, missingOperand, quoted } from '../shared/words'

function main(process: Process): number {
  const options = readOptions(process, { values: 'm', long: { 'mode=': 'm' } })
  if (options.operands.length === 0) return missingOperand(process, 'mkfifo [-m MODE] NAME')
  const make = (path: string) => process.fs.mkfifo(path, Number.parseInt(options.value('m') ?? '666', 8))
  return forEachOperand(process, options.operands, make, (path, reason) =>
    isBusybox(process) ? `${path}: ${reason}` : `cannot create fifo ${quoted(process, path)}: ${reason}`,
  )
}

export const program: Program = { names: ['mkfifo'], vendors: ['busybox', 'gnu'], main }
