import { FsError } from '@/lib/oci/fs/errno'
import type { Process, Program } from '../../process/contract'
import { changedMode } from '../shared/mode'
import { readOptions } from '../shared/options'
import { walkTree } from '../shared/walk'
import { isBusybox, missingOperand, quoted } from '../shared/words'

function main(process: Process): number {
  const words = process.argv.slice(1)
  // `chmod -x f`: a mode that looks like an option.
  const modeAt = words.findIndex((word) => /^-[rwxXstugo]/.test(word) && !word.startsWith('-R'))
  const [symbolic] = modeAt === -1 ? [] : words.splice(modeAt, 1)
  const options = readOptions(
    process,
    {
      flags: 'Rfvc',
      long: { recursive: 'R', silent: 'f', quiet: 'f', verbose: 'v', changes: 'c', 'reference=': 'ref' },
    },
    words,
  )
  const operands = [...options.operands]
  const reference = options.value('ref')
  const change = symbolic ?? (reference === undefined ? operands.shift() : process.fs.stat(reference).mode.toString(8))
  if (change === undefined || operands.length === 0) {
    if (isBusybox(process)) return missingOperand(process, 'chmod [-Rcvf] MODE[,MODE]... FILE...')
    return process.fail(
      change === undefined
        ? "missing operand\nTry 'chmod --help' for more information."
        : `missing operand after ${quoted(process, change)}\nTry 'chmod --help' for more information.`,
    )
  }
  if (changedMode(0, change, false) === undefined) {
    if (isBusybox(process)) return process.fail(`invalid mode '${change}'`)
    return process.fail(`invalid mode: ${quoted(process, change)}\nTry 'chmod --help' for more information.`)
  }
  let status = 0
  const complain = (path: string, { code, message }: FsError) => {
    status = 1
    if (options.has('f')) return
    const changing = code === 'EPERM' || code === 'EROFS'
    if (isBusybox(process)) process.fail(`${path}: ${message}`)
    else process.fail(`${changing ? 'changing permissions of' : 'cannot access'} ${quoted(process, path)}: ${message}`)
  }
  const apply = (path: string, isTop: boolean) => {
    const { node } = process.fs.lstat(path)
    // In a tree, links are left alone.
    if (node.type === 'symlink' && !isTop) return
    const { mode, type } = process.fs.stat(path)
    process.fs.chmod(path, changedMode(mode, change, type === 'dir', process.umask, !isBusybox(process)) ?? mode)
  }
  for (const path of operands) {
    if (options.has('R')) walkTree(process.fs, path, apply, complain)
    else {
      try {
        apply(path, true)
      } catch (error) {
        if (!(error instanceof FsError)) throw error
        complain(path, error)
      }
    }
  }
  return status
}

export const program: Program = { names: ['chmod'], vendors: ['busybox', 'gnu'], main }
