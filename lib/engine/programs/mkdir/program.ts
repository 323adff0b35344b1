import { FsError } from '@/lib/oci/fs/errno'
import type { Process, Program } from '../../process/contract'
import { changedMode } from '../shared/mode'
import { readOptions } from '../shared/options'
import { forEachOperand, isBusybox, missingOperand, quoted } from '../shared/words'

function main(process: Process): number {
  const options = readOptions(process, {
    flags: 'pv',
    values: 'm',
    long: { parents: 'p', 'mode=': 'm', verbose: 'v' },
  })
  const { operands } = options
  if (operands.length === 0) return missingOperand(process, 'mkdir [-m MODE] [-p] DIRECTORY...')
  const given = options.value('m')
  const mode = given === undefined ? undefined : changedMode(0o777, given, true, process.umask)
  if (given !== undefined && mode === undefined) {
    return process.fail(`invalid mode ${isBusybox(process) ? `'${given}'` : quoted(process, given)}`)
  }
  const { fs } = process
  const say = (path: string) => {
    const words = isBusybox(process)
      ? `created directory: '${path}'`
      : `${process.name}: created directory ${quoted(process, path)}`
    if (options.has('v')) process.out(`${words}\n`)
  }
  const make = (path: string) => {
    if (options.has('p')) {
      makeParents(process, path, say)
      if (mode !== undefined) fs.chmod(path, mode)
      return
    }
    fs.mkdir(path)
    say(path)
    if (mode !== undefined) fs.chmod(path, mode)
  }
  return forEachOperand(process, operands, make, (path, reason, error) => {
    const at = error.code === 'ENOTDIR' && options.has('p') ? error.path : path
    const shown = isBusybox(process) && at !== path ? `${at}/` : at
    return isBusybox(process)
      ? `can't create directory '${shown}': ${reason}`
      : `cannot create directory ${quoted(process, at)}: ${reason}`
  })
}

/** `mkdir -p`: what is there already is fine, as long as it is a folder. */
function makeParents({ fs }: Process, path: string, say: (path: string) => void): void {
  const isAbsolute = path.startsWith('/')
  const names = path.split('/').filter((name) => name !== '')
  for (let count = 1; count <= names.length; count++) {
    const folder = (isAbsolute ? '/' : '') + names.slice(0, count).join('/')
    if (fs.isDir(folder)) continue
    // What stands in the way of the rest of the path is no folder.
    if (fs.exists(folder) && count < names.length) throw new FsError('ENOTDIR', folder)
    fs.mkdir(folder)
    say(folder)
  }
}

export const program: Program = { names: ['mkdir'], vendors: ['busybox', 'gnu'], main }
