import { parentPath } from '@/lib/oci/fs/path'
import type { Process, Program } from '../../process/contract'
import { FileCopier, insideDir } from '../shared/copy-files'
import { readOptions } from '../shared/options'
import { isBusybox, missingOperand, quoted } from '../shared/words'

function main(process: Process): number {
  const options = readOptions(process, {
    flags: 'adpPRrLHflsinuvTx',
    values: 'tS',
    long: {
      archive: 'a',
      recursive: 'r',
      force: 'f',
      'no-clobber': 'n',
      update: 'u',
      verbose: 'v',
      link: 'l',
      'symbolic-link': 's',
      dereference: 'L',
      'no-dereference': 'P',
      'no-target-directory': 'T',
      'target-directory=': 't',
      preserve: 'p',
      parents: 'parents',
    },
  })
  const operands = [...options.operands]
  const { fs } = process
  if (operands.length === 0 || (operands.length === 1 && !options.has('t'))) {
    if (isBusybox(process))
      return missingOperand(
        process,
        'cp [-arPLHpfinlsTu] SOURCE DEST\n   or: cp [-arPLHpfinlsu] SOURCE... { -t DIRECTORY | DIRECTORY }',
      )
    const [only] = operands
    return process.fail(
      `missing ${only === undefined ? 'file operand' : `destination file operand after ${quoted(process, only)}`}\nTry 'cp --help' for more information.`,
    )
  }
  const target = options.value('t') ?? operands.pop() ?? ''
  const recursive = options.has('a', 'R', 'r')
  const copier = new FileCopier(process, {
    recursive,
    preserves: options.has('a', 'p'),
    keepsLinks: options.has('a', 'd', 'P') || (recursive && !options.has('L', 'H')),
    forces: options.has('f'),
    noClobber: options.has('n'),
    verbose: options.has('v'),
    links: options.has('l') ? 'hard' : options.has('s') ? 'symbolic' : null,
  })
  const intoDir = !options.has('T') && fs.isDir(target)
  if (!intoDir && (operands.length > 1 || options.has('t') || (target.endsWith('/') && !fs.isDir(operands[0] ?? '')))) {
    if (isBusybox(process) && operands.length === 1) return process.fail(`can't create '${target}': Is a directory`)
    const reason = fs.exists(target) ? 'Not a directory' : 'No such file or directory'
    if (operands.length === 1)
      return process.fail(`cannot create regular file ${quoted(process, target)}: Not a directory`)
    if (!isBusybox(process)) return process.fail(`target ${quoted(process, target)}: ${reason}`)
  }
  for (const from of operands) {
    if (options.has('parents')) fs.mkdirAll(`${target}/${parentPath(from)}`)
    const isInside = intoDir || operands.length > 1
    copier.copy(from, options.has('parents') ? `${target}/${from}` : isInside ? insideDir(from, target) : target)
  }
  return copier.status
}

export const program: Program = { names: ['cp'], vendors: ['busybox', 'gnu'], main }
