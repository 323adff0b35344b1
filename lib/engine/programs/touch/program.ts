import type { Process, Program } from '../../process/contract'
import { parseDate } from '../shared/dates'
import { readOptions } from '../shared/options'
import { forEachOperand, isBusybox, missingOperand, quoted } from '../shared/words'

function main(process: Process): number {
  const options = readOptions(process, {
    flags: 'camfh',
    values: 'drt',
    long: { 'no-create': 'c', 'date=': 'd', 'reference=': 'r' },
  })
  if (options.operands.length === 0) {
    if (isBusybox(process)) return missingOperand(process, 'touch [-cham] [-d DATE] [-t DATE] [-r FILE] FILE...')
    return process.fail("missing file operand\nTry 'touch --help' for more information.")
  }
  const { fs } = process
  const reference = options.value('r')
  const written = options.value('d') ?? options.value('t')
  const time =
    reference !== undefined
      ? fs.stat(reference).mtime
      : written === undefined
        ? process.now
        : parseDate(written, process.now)
  if (time === undefined)
    return process.fail(
      isBusybox(process) ? `invalid date '${written}'` : `invalid date format ${quoted(process, written ?? '')}`,
    )
  const touch = (path: string) => {
    if (!fs.exists(path)) {
      if (options.has('c')) return
      fs.openToWrite(path)
    }
    fs.touch(path, time)
  }
  return forEachOperand(process, options.operands, touch, (path, reason) =>
    isBusybox(process) ? `${path}: ${reason}` : `cannot touch ${quoted(process, path)}: ${reason}`,
  )
}

export const program: Program = { names: ['touch'], vendors: ['busybox', 'gnu'], main }
