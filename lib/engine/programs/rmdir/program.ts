import { parentPath } from '@/lib/oci/fs/path'
import type { Process, Program } from '../../process/contract'
import { readOptions } from '../shared/options'
import { forEachOperand, isBusybox, missingOperand, quoted } from '../shared/words'

function main(process: Process): number {
  const options = readOptions(process, {
    flags: 'pv',
    long: { parents: 'p', 'ignore-fail-on-non-empty': 'ignore', verbose: 'v' },
  })
  if (options.operands.length === 0) return missingOperand(process, 'rmdir [-p] DIRECTORY...')
  const remove = (path: string) => {
    for (let folder = path; ; folder = parentPath(folder)) {
      if (options.has('ignore') && process.fs.isDir(folder) && process.fs.readdir(folder).length > 0) return
      process.fs.rmdir(folder)
      if (!options.has('p') || !folder.includes('/') || parentPath(folder) === '/') return
    }
  }
  return forEachOperand(process, options.operands, remove, (path, reason) =>
    isBusybox(process) ? `'${path}': ${reason}` : `failed to remove ${quoted(process, path)}: ${reason}`,
  )
}

export const program: Program = { names: ['rmdir'], vendors: ['busybox', 'gnu'], main }
