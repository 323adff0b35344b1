import { FsError } from '@/lib/oci/fs/errno'
import type { Stat } from '@/lib/oci/fs/file-system'
import type { Process, Program } from '../../process/contract'
import { groupName, userName } from '../shared/accounts'
import { type Options, readOptions } from '../shared/options'
import { isBusybox, quoted } from '../shared/words'
import { dateText, humanSize, modeText } from './format'

interface Entry {
  name: string
  stat: Stat
  link: string
}

function compare(options: Options): (a: Entry, b: Entry) => number {
  const byName = (a: Entry, b: Entry) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
  const first = options.has('t')
    ? (a: Entry, b: Entry) => b.stat.mtime - a.stat.mtime
    : options.has('S')
      ? (a: Entry, b: Entry) => b.stat.size - a.stat.size
      : () => 0
  const sign = options.has('r') ? -1 : 1
  return (a, b) => sign * (first(a, b) || byName(a, b))
}

class Lister {
  status = 0

  constructor(
    private readonly process: Process,
    private readonly options: Options,
  ) {}

  entry(name: string, path: string): Entry | undefined {
    const { fs } = this.process
    try {
      const follows = this.options.has('L') || (this.options.has('H') && !this.options.has('l'))
      const stat = follows ? fs.stat(path) : fs.lstat(path)
      return { name, stat, link: stat.type === 'symlink' ? fs.readlink(path) : '' }
    } catch (error) {
      if (!(error instanceof FsError)) throw error
      this.complain(path, error)
      return undefined
    }
  }

  complain(path: string, { message }: FsError, isOpening = false): void {
    const { process } = this
    if (isBusybox(process)) {
      this.status = process.fail(isOpening ? `can't open '${path}': ${message}` : `${path}: ${message}`)
    } else {
      process.fail(`cannot ${isOpening ? 'open directory' : 'access'} ${quoted(process, path)}: ${message}`)
      this.status = 2
    }
  }

  print(entries: Entry[]): void {
    const { process, options } = this
    const sorted = options.has('U', 'f') ? entries : entries.sort(compare(options))
    if (options.has('l', 'n', 'g', 'o')) {
      for (const line of this.#long(sorted)) process.out(`${line}\n`)
    } else if (options.has('m')) process.out(`${sorted.map(({ name }) => name).join(', ')}\n`)
    else for (const entry of sorted) process.out(`${this.#mark(entry)}\n`)
  }

  #mark({ name, stat }: Entry): string {
    const { options } = this
    const inode = options.has('i') ? '1 ' : ''
    const suffix =
      stat.type === 'dir'
        ? '/'
        : stat.type === 'symlink'
          ? '@'
          : stat.type === 'fifo'
            ? '|'
            : stat.mode & 0o111
              ? '*'
              : ''
    return inode + name + (options.has('F') || (options.has('p') && stat.type === 'dir') ? suffix : '')
  }

  #long(entries: readonly Entry[]): string[] {
    const { process, options } = this
    const numeric = options.has('n')
    const owner = ({ uid }: Stat) => (numeric ? String(uid) : (userName(process.fs, uid) ?? String(uid)))
    const group = ({ gid }: Stat) => (numeric ? String(gid) : (groupName(process.fs, gid) ?? String(gid)))
    const size = ({ size: bytes }: Stat) => (options.has('h') ? humanSize(bytes, !isBusybox(process)) : String(bytes))
    const rows = entries.map((entry) => {
      const { stat, link } = entry
      return {
        mode: modeText(stat),
        links: String(stat.links),
        owner: owner(stat),
        group: group(stat),
        size: size(stat),
        date: dateText(stat.mtime, process.now),
        name: this.#mark(entry) + (link === '' ? '' : ` -> ${link}`),
      }
    })
    if (isBusybox(process)) {
      return rows.map(
        (row) =>
          `${row.mode} ${row.links.padStart(4)} ${row.owner.padEnd(8)} ${row.group.padEnd(8)} ${row.size.padStart(9)} ${row.date} ${row.name}`,
      )
    }
    const width = (key: 'links' | 'owner' | 'group' | 'size') => Math.max(0, ...rows.map((row) => row[key].length))
    const [links, owners, groups, sizes] = [width('links'), width('owner'), width('group'), width('size')]
    return rows.map((row) =>
      [
        row.mode,
        row.links.padStart(links),
        row.owner.padEnd(owners),
        ...(options.has('G', 'o') ? [] : [row.group.padEnd(groups)]),
        row.size.padStart(sizes),
        row.date,
        row.name,
      ].join(' '),
    )
  }

  /** The entries of a folder. */
  folder(path: string): Entry[] | undefined {
    const { process, options } = this
    try {
      const names = process.fs.readdir(path).filter((name) => !name.startsWith('.') || options.has('a', 'A', 'f'))
      const all = options.has('a', 'f') ? ['.', '..', ...names] : names
      const base = path.replace(/\/+$/, '')
      return all.flatMap((name) => this.entry(name, `${base}/${name}`) ?? [])
    } catch (error) {
      if (!(error instanceof FsError)) throw error
      this.complain(path, error, true)
      return undefined
    }
  }

  list(path: string, hasTitle: boolean): void {
    const { process, options } = this
    const entries = this.folder(path)
    if (entries === undefined) return
    if (hasTitle) process.out(`${path}:\n`)
    if (options.has('l', 'n', 'g', 'o', 's')) {
      const blocks = entries.reduce(
        (sum, { stat }) => sum + (stat.type === 'file' ? Math.ceil(stat.size / 4096) * 4 : stat.type === 'dir' ? 4 : 0),
        0,
      )
      process.out(`total ${options.has('h') ? humanSize(blocks * 1024, true) : blocks}\n`)
    }
    this.print(entries)
    if (!options.has('R')) return
    for (const { name, stat } of entries) {
      if (stat.type !== 'dir' || name === '.' || name === '..') continue
      process.out('\n')
      this.list(`${path.replace(/\/+$/, '')}/${name}`, true)
    }
  }
}

function main(process: Process): number {
  const options = readOptions(process, {
    flags: '1AaCcdFfgGHhiLlmnopQqRrSsTtUuvXxZ',
    values: 'wI',
    long: {
      all: 'a',
      'almost-all': 'A',
      directory: 'd',
      recursive: 'R',
      reverse: 'r',
      'human-readable': 'h',
      'color=': 'color',
      color: 'color',
      classify: 'F',
      inode: 'i',
      'numeric-uid-gid': 'n',
      'time-style=': 'style',
      'full-time': 'full',
      'group-directories-first': 'first',
      size: 's',
    },
    status: isBusybox(process) ? 1 : 2,
  })
  const lister = new Lister(process, options)
  const paths = options.operands.length === 0 ? ['.'] : options.operands
  const files: Entry[] = []
  const folders: string[] = []
  for (const path of paths) {
    const entry = lister.entry(path, path)
    if (entry === undefined) continue
    const leadsToDir =
      entry.stat.type === 'dir' || (entry.stat.type === 'symlink' && !options.has('l', 'n') && process.fs.isDir(path))
    if (leadsToDir && !options.has('d')) folders.push(path)
    else files.push(entry)
  }
  if (files.length > 0) lister.print(files)
  for (const [index, path] of folders.sort().entries()) {
    if (index > 0 || files.length > 0) process.out('\n')
    lister.list(path, paths.length > 1 || options.has('R'))
  }
  return lister.status
}

export const program: Program = { names: ['ls', 'dir'], vendors: ['busybox', 'gnu'], main }
