import { FsError } from '@/lib/oci/fs/errno'
import type { Stat } from '@/lib/oci/fs/file-system'
import type { Process, Program } from '../../process/contract'
import { formatDate } from '../date/format'
import { modeText } from '../ls/format'
import { groupName, userName } from '../shared/accounts'
import { readOptions } from '../shared/options'
import { isBusybox, missingOperand, quoted } from '../shared/words'

const KINDS: Readonly<Record<Stat['type'], string>> = {
  file: 'regular file',
  dir: 'directory',
  symlink: 'symbolic link',
  fifo: 'fifo',
  device: 'character special file',
}

function fieldsOf({ fs }: Process, path: string, stat: Stat): Readonly<Record<string, string>> {
  const date = `${formatDate(stat.mtime, '%Y-%m-%d %H:%M:%S')}.${String(stat.mtime % 1000).padStart(3, '0')}000000 +0000`
  const seconds = String(Math.floor(stat.mtime / 1000))
  const link = stat.node.type === 'symlink' ? ` -> '${stat.node.target}'` : ''
  return {
    a: stat.mode.toString(8),
    A: modeText(stat),
    b: String(Math.ceil(stat.size / 4096) * 8),
    B: '512',
    F: stat.type === 'file' && stat.size === 0 ? 'regular empty file' : KINDS[stat.type],
    g: String(stat.gid),
    G: groupName(fs, stat.gid) ?? 'UNKNOWN',
    h: String(stat.links),
    i: '1',
    n: path,
    N: `'${path}'${link}`,
    o: '4096',
    s: String(stat.size),
    u: String(stat.uid),
    U: userName(fs, stat.uid) ?? 'UNKNOWN',
    x: date,
    X: seconds,
    y: date,
    Y: seconds,
    z: date,
    Z: seconds,
    '%': '%',
  }
}

const FULL = `  File: %N
  Size: %s\tBlocks: %b\tIO Block: %o\t%F
Device: 0,50\tInode: %i\tLinks: %h
Access: (%p/%A)  Uid: (%u/%U)   Gid: (%g/%G)
Access: %x
Modify: %y
Change: %z
`

function main(process: Process): number {
  const options = readOptions(process, {
    flags: 'Lft',
    values: 'c',
    long: { 'format=': 'c', 'printf=': 'printf', dereference: 'L', terse: 't' },
  })
  if (options.operands.length === 0) return missingOperand(process, 'stat [-ltf] [-c FMT] FILE...')
  const format = options.value('printf') ?? options.value('c')
  let status = 0
  for (const path of options.operands) {
    try {
      const stat = options.has('L') ? process.fs.stat(path) : process.fs.lstat(path)
      const fields = fieldsOf(process, path, stat)
      const fill = (text: string) =>
        text.replace(/%([a-zA-Z%])/g, (all, letter: string) =>
          letter === 'p' ? `0${stat.mode.toString(8).padStart(3, '0')}` : (fields[letter] ?? all),
        )
      if (format === undefined) process.out(fill(FULL))
      else if (options.has('printf')) process.out(fill(format).replace(/\\n/g, '\n').replace(/\\t/g, '\t'))
      else process.out(`${fill(format)}\n`)
    } catch (error) {
      if (!(error instanceof FsError)) throw error
      status = process.fail(
        isBusybox(process)
          ? `can't stat '${path}': ${error.message}`
          : `cannot statx ${quoted(process, path)}: ${error.message}`,
      )
    }
  }
  return status
}

export const program: Program = { names: ['stat'], vendors: ['busybox', 'gnu'], main }
