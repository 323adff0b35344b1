import { FsError } from '@/lib/oci/fs/errno'
import { parentPath } from '@/lib/oci/fs/path'
import type { Process, Program } from '../../process/contract'
import { readOptions } from '../shared/options'
import { isBusybox, missingOperand } from '../shared/words'

/** The path without links; its last part need not exist, unless `exists`. */
function canonical({ fs }: Process, path: string, exists: boolean): string {
  if (exists || fs.exists(path)) return fs.realpath(path)
  const { names } = fs.resolve(path)
  if (!fs.isDir(parentPath(`/${names.join('/')}`))) throw new FsError('ENOENT', path)
  return `/${names.join('/')}`
}

function main(process: Process): number {
  const isReadlink = process.name === 'readlink'
  const options = readOptions(process, {
    flags: 'femnqsvzLP',
    long: {
      canonicalize: 'f',
      'canonicalize-existing': 'e',
      'canonicalize-missing': 'm',
      'no-newline': 'n',
      quiet: 'q',
      verbose: 'v',
      'no-symlinks': 's',
    },
  })
  if (options.operands.length === 0)
    return missingOperand(process, isReadlink ? 'readlink [-fnv] FILE' : 'realpath FILE...')
  let status = 0
  for (const path of options.operands) {
    try {
      const follows = !isReadlink || options.has('f', 'e', 'm')
      if (options.has('m') && !process.fs.exists(path)) process.out(`${process.fs.absolute(path)}\n`)
      else {
        const shown = follows
          ? canonical(process, path, options.has('e') || (!isReadlink && isBusybox(process)))
          : process.fs.readlink(path)
        process.out(`${shown}${options.has('n') ? '' : '\n'}`)
      }
    } catch (error) {
      if (!(error instanceof FsError)) throw error
      status = 1
      if (isReadlink ? options.has('v') : !options.has('q')) process.fail(`${path}: ${error.message}`)
    }
  }
  return status
}

export const program: Program = { names: ['readlink', 'realpath'], vendors: ['busybox', 'gnu'], main }
