import { FsError } from '@/lib/oci/fs/errno'
import { parentPath } from '@/lib/oci/fs/path'
import type { Process, Program } from '../../process/contract'
import { gidOf, uidOf } from '../shared/accounts'
import { FileCopier, insideDir } from '../shared/copy-files'
import { changedMode } from '../shared/mode'
import { readOptions } from '../shared/options'
import { isBusybox, missingOperand, quoted } from '../shared/words'

function main(process: Process): number {
  const options = readOptions(process, {
    flags: 'cdDpsv',
    values: 'mogt',
    long: {
      directory: 'd',
      'mode=': 'm',
      'owner=': 'o',
      'group=': 'g',
      verbose: 'v',
      'target-directory=': 't',
      'preserve-timestamps': 'p',
    },
  })
  const operands = [...options.operands]
  if (operands.length === 0) {
    return isBusybox(process)
      ? missingOperand(process, 'install [-cdDsp] [-o USER] [-g GRP] [-m MODE] [-t DIR] [SOURCE]... DEST')
      : process.fail("missing file operand\nTry 'install --help' for more information.")
  }
  const { fs } = process
  const [owner, group] = [options.value('o'), options.value('g')]
  const uid = owner === undefined ? undefined : uidOf(fs, owner)
  const gid = group === undefined ? undefined : gidOf(fs, group)
  if (owner !== undefined && uid === undefined)
    return process.fail(isBusybox(process) ? `unknown user ${owner}` : `invalid user ${quoted(process, owner)}`)
  if (group !== undefined && gid === undefined)
    return process.fail(isBusybox(process) ? `unknown group ${group}` : `invalid group ${quoted(process, group)}`)
  const mode = changedMode(0, options.value('m') ?? '755', false) ?? 0o755
  const finish = (path: string) => {
    fs.chmod(path, mode)
    if (uid === undefined && gid === undefined) return
    const stat = fs.stat(path)
    fs.chown(path, uid ?? stat.uid, gid ?? stat.gid)
  }
  if (options.has('d')) {
    for (const path of operands) {
      if (!fs.isDir(path)) fs.mkdirAll(path, 0o755)
      finish(path)
      if (options.has('v')) process.out(`install: creating directory '${path}'\n`)
    }
    return 0
  }
  const target = options.value('t') ?? operands.pop() ?? ''
  if (options.has('D')) fs.mkdirAll(options.has('t') ? target : parentPath(target), 0o755)
  if (operands.length === 0)
    return process.fail(
      `missing destination file operand after ${quoted(process, target)}\nTry 'install --help' for more information.`,
    )
  const copier = new FileCopier(process, {
    recursive: false,
    preserves: options.has('p'),
    keepsLinks: false,
    forces: true,
    noClobber: false,
    verbose: options.has('v'),
    links: null,
  })
  for (const from of operands) {
    const to = fs.isDir(target) ? insideDir(from, target) : target
    copier.copy(from, to)
    try {
      if (copier.status === 0) finish(to)
    } catch (error) {
      if (!(error instanceof FsError)) throw error
      copier.fail(`cannot change permissions of ${quoted(process, to)}: ${error.message}`)
    }
  }
  return copier.status
}

export const program: Program = { names: ['install'], vendors: ['busybox', 'gnu'], main }
