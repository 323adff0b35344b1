import type { Process, Program } from '../../process/contract'
import { readOptions } from '../shared/options'
import { parseSize } from '../shared/sizes'
import { forEachOperand, isBusybox, quoted } from '../shared/words'

/** truncate, and fallocate, which only makes files larger. */
function main(process: Process): number {
  const isTruncate = process.name === 'truncate'
  const options = readOptions(process, {
    flags: isTruncate ? 'cx' : 'xnv',
    values: isTruncate ? 'sr' : 'lo',
    long: { 'size=': 's', 'length=': 'l', 'no-create': 'c' },
  })
  const text = options.value(isTruncate ? 's' : 'l') ?? ''
  const size = parseSize(text.replace(/^[-+]/, ''))
  if (size === undefined)
    return process.fail(isBusybox(process) ? `invalid number '${text}'` : `Invalid number: ${quoted(process, text)}`)
  const change = (path: string) => {
    const before = process.fs.exists(path) ? process.fs.stat(path).size : 0
    const after = text.startsWith('+')
      ? before + size
      : text.startsWith('-')
        ? Math.max(before - size, 0)
        : isTruncate
          ? size
          : Math.max(before, size)
    process.fs.truncate(path, after, !options.has('c'))
  }
  return forEachOperand(process, options.operands, change, (path, reason) =>
    isBusybox(process) ? `${path}: open: ${reason}` : `cannot open ${quoted(process, path)} for writing: ${reason}`,
  )
}

export const program: Program = { names: ['truncate', 'fallocate'], vendors: ['busybox', 'gnu'], main }
