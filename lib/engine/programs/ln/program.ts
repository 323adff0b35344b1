import { absolute, baseName, parentPath } from '@/lib/oci/fs/path'
import type { Process, Program } from '../../process/contract'
import { readOptions } from '../shared/options'
import { forEachOperand, isBusybox, missingOperand, quoted } from '../shared/words'

/** The way from a folder to a path: `ln -r`. */
function relative(from: string, to: string): string {
  const a = from.split('/').filter(Boolean)
  const b = to.split('/').filter(Boolean)
  let common = 0
  while (common < a.length && a[common] === b[common]) common++
  return [...a.slice(common).map(() => '..'), ...b.slice(common)].join('/') || '.'
}

function main(process: Process): number {
  const options = readOptions(process, {
    flags: 'sfnbvTirL',
    values: 'St',
    long: {
      symbolic: 's',
      force: 'f',
      'no-dereference': 'n',
      'no-target-directory': 'T',
      relative: 'r',
      verbose: 'v',
      'target-directory=': 't',
    },
  })
  const operands = [...options.operands]
  if (operands.length === 0) {
    if (isBusybox(process)) return missingOperand(process, 'ln [-sfnbtv] [-S SUF] TARGET... LINK|DIR')
    return process.fail("missing file operand\nTry 'ln --help' for more information.")
  }
  const { fs } = process
  const last = options.value('t') ?? (operands.length === 1 ? '.' : (operands.pop() ?? '.'))
  const intoDir = !options.has('T') && fs.isDir(last) && !(options.has('n') && fs.peek(last, false)?.type === 'symlink')
  const kind = options.has('s') ? 'symbolic' : 'hard'
  const make = (target: string) => {
    const path = intoDir ? `${last.replace(/\/$/, '')}/${baseName(target)}` : last
    const existing = fs.peek(path, false)
    if (options.has('f') && existing !== undefined && existing.type !== 'dir') fs.unlink(path)
    const written = options.has('r') ? relative(parentPath(fs.absolute(path)), absolute(process.cwd, target)) : target
    if (options.has('s')) fs.symlink(written, path)
    else fs.link(target, path)
    if (options.has('v')) process.out(`'${path}' ${options.has('s') ? '->' : '=>'} '${target}'\n`)
  }
  return forEachOperand(process, operands, make, (target, reason, { code }) => {
    const path = intoDir ? `${last.replace(/\/$/, '')}/${baseName(target)}` : last
    if (isBusybox(process)) return `${code === 'ENOENT' && kind === 'hard' ? target : path}: ${reason}`
    if (code === 'ENOENT' && kind === 'hard') return `failed to access ${quoted(process, target)}: ${reason}`
    if (code === 'EPERM' && kind === 'hard') return `${target}: hard link not allowed for directory`
    return `failed to create ${kind} link ${quoted(process, path)}: ${reason}`
  })
}

export const program: Program = { names: ['ln', 'link'], vendors: ['busybox', 'gnu'], main }
