import { FsError } from '@/lib/oci/fs/errno'
import type { Process, Program } from '../../process/contract'
import { FileCopier, insideDir } from '../shared/copy-files'
import { readOptions } from '../shared/options'
import { walkTree } from '../shared/walk'
import { isBusybox, missingOperand, quoted } from '../shared/words'

function main(process: Process): number {
  const options = readOptions(process, {
    flags: 'finuvT',
    values: 't',
    long: {
      force: 'f',
      'no-clobber': 'n',
      verbose: 'v',
      'target-directory=': 't',
      'no-target-directory': 'T',
      update: 'u',
    },
  })
  const operands = [...options.operands]
  if (operands.length === 0 || (operands.length === 1 && !options.has('t'))) {
    if (isBusybox(process))
      return missingOperand(process, 'mv [-finT] SOURCE DEST\n   or: mv [-fin] SOURCE... { -t DIRECTORY | DIRECTORY }')
    const [only] = operands
    return process.fail(
      `missing ${only === undefined ? 'file operand' : `destination file operand after ${quoted(process, only)}`}\nTry 'mv --help' for more information.`,
    )
  }
  const { fs } = process
  const target = options.value('t') ?? operands.pop() ?? ''
  const intoDir = !options.has('T') && fs.isDir(target)
  if (!intoDir && operands.length > 1) {
    const reason = fs.exists(target) ? 'Not a directory' : 'No such file or directory'
    if (!isBusybox(process)) return process.fail(`target ${quoted(process, target)}: ${reason}`)
  }
  let status = 0
  for (const from of operands) {
    const to = intoDir || operands.length > 1 ? insideDir(from, target) : target
    if (options.has('n') && fs.exists(to)) continue
    status = move(process, from, to) || status
    if (options.has('v'))
      process.out(
        isBusybox(process) ? `'${from}' -> '${to}'\n` : `renamed ${quoted(process, from)} -> ${quoted(process, to)}\n`,
      )
  }
  return status
}

function move(process: Process, from: string, to: string): number {
  const { fs } = process
  try {
    fs.rename(from, to)
    return 0
  } catch (error) {
    if (!(error instanceof FsError)) throw error
    if (error.code === 'EXDEV') return copyAndRemove(process, from, to)
    if (isBusybox(process)) return process.fail(`can't rename '${from}': ${error.message}`)
    if (!fs.exists(from) && fs.peek(from, false) === undefined)
      return process.fail(`cannot stat ${quoted(process, from)}: ${error.message}`)
    if (error.code === 'EISDIR')
      return process.fail(
        `cannot overwrite directory ${quoted(process, to)} with non-directory ${quoted(process, from)}`,
      )
    if (error.code === 'EINVAL')
      return process.fail(`cannot move ${quoted(process, from)} to a subdirectory of itself, ${quoted(process, to)}`)
    return process.fail(`cannot move ${quoted(process, from)} to ${quoted(process, to)}: ${error.message}`)
  }
}

/** From one filesystem to another. */
function copyAndRemove(process: Process, from: string, to: string): number {
  const copier = new FileCopier(process, {
    recursive: true,
    preserves: true,
    keepsLinks: true,
    forces: true,
    noClobber: false,
    verbose: false,
    links: null,
  })
  copier.copy(from, to)
  if (copier.status !== 0) return copier.status
  const paths: string[] = []
  walkTree(
    process.fs,
    from,
    (path) => paths.push(path),
    (path, { message }) => copier.fail(`${path}: ${message}`),
  )
  for (const path of paths.reverse()) {
    if (process.fs.lstat(path).type === 'dir') process.fs.rmdir(path)
    else process.fs.unlink(path)
  }
  return copier.status
}

export const program: Program = { names: ['mv'], vendors: ['busybox', 'gnu'], main }
