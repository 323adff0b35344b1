import { asBytes, type Bytes, utf8 } from '@/lib/oci/content/bytes'
import { readContent } from '@/lib/oci/content/content'
import { FsError } from '@/lib/oci/fs/errno'
import { compress, decompress } from '../../archive/gzip'
import { readTar, type TarEntry, writeTar } from '../../archive/tar'
import type { Process, Program } from '../../process/contract'
import type { Run } from '../../process/wait'
import { matchesPattern } from '../../shell/expand/pattern'
import { dateText, modeText } from '../ls/format'
import { groupName, userName } from '../shared/accounts'
import { readInput } from '../shared/inputs'
import { type Options, readOptions } from '../shared/options'
import { walkTree } from '../shared/walk'
import { isBusybox } from '../shared/words'
import { extract } from './extract'

function collect(
  process: Process,
  paths: readonly string[],
  options: Options,
): { entries: TarEntry[]; failed: boolean } {
  const entries: TarEntry[] = []
  let failed = false
  // A pattern leaves out a folder with all that is in it.
  const excluded = (path: string) => {
    const names = path.replace(/^\.\//, '').split('/')
    return names.some((name, at) =>
      [name, names.slice(0, at + 1).join('/')].some((shown) =>
        options
          .values('exclude')
          .some((pattern) => matchesPattern(shown, [{ text: pattern.replace(/^\.\//, ''), quoted: false }])),
      ),
    )
  }
  for (const given of paths) {
    walkTree(
      process.fs,
      given,
      (path) => {
        if (excluded(path)) return
        const { node, mode, uid, gid, mtime } = process.fs.lstat(path)
        const name = path.replace(/^\/+/, '').replace(/\/+$/, '') || '.'
        const common = { mode, uid, gid, mtime, target: '', bytes: asBytes('') }
        if (node.type === 'dir') entries.push({ ...common, name: `${name}/`, type: 'dir' })
        else if (node.type === 'symlink') entries.push({ ...common, name, type: 'symlink', target: node.target })
        else if (node.type === 'file') entries.push({ ...common, name, type: 'file', bytes: readContent(node.content) })
      },
      (path, { message }) => {
        failed = true
        process.fail(isBusybox(process) ? `${path}: ${message}` : `${path}: Cannot stat: ${message}`)
      },
    )
  }
  return { entries, failed }
}

function create(process: Process, options: Options, archive: string, paths: readonly string[]): number {
  if (paths.length === 0) {
    return isBusybox(process)
      ? process.fail('empty archive')
      : process.fail(
          "Cowardly refusing to create an empty archive\nTry 'tar --help' or 'tar --usage' for more information.",
          2,
        )
  }
  const { entries, failed } = collect(process, paths, options)
  if (!isBusybox(process) && paths.some((path) => path.startsWith('/')))
    process.err("tar: Removing leading `/' from member names\n")
  const bytes = writeTar(entries)
  const written = options.has('z') || (options.has('a') && /\.t?gz$/.test(archive)) ? compress(bytes) : bytes
  if (options.has('v')) for (const { name } of entries) process.write(archive === '-' ? 2 : 1, utf8(`${name}\n`))
  if (archive === '-') process.write(1, written)
  else process.fs.write(archive, written)
  if (failed && !isBusybox(process)) return process.fail('Exiting with failure status due to previous errors', 2)
  return failed ? process.fail('error exit delayed from previous errors') : 0
}

function open(process: Process, bytes: Bytes): TarEntry[] | undefined {
  const plain = decompress(bytes) ?? bytes
  const entries = readTar(plain)
  if (entries !== undefined || plain === '') return entries ?? []
  if (isBusybox(process)) process.fail(bytes.length < 512 ? 'short read' : 'invalid tar magic')
  else {
    process.err('tar: This does not look like a tar archive\n')
    process.err('tar: Exiting with failure status due to previous errors\n')
  }
  return undefined
}

function list(process: Process, options: Options, entries: readonly TarEntry[]): void {
  for (const entry of entries) {
    const { name, uid, gid, bytes, mtime, mode, type, target } = entry
    if (!options.has('v')) {
      process.out(`${name}\n`)
      continue
    }
    const owner = `${userName(process.fs, uid) ?? uid}/${groupName(process.fs, gid) ?? gid}`
    const shown = modeText({ type: type === 'link' ? 'file' : type, mode })
    process.out(
      `${shown} ${owner} ${String(bytes.length).padStart(9)} ${dateText(mtime, process.now)} ${name}${type === 'symlink' ? ` -> ${target}` : ''}\n`,
    )
  }
}

function* main(process: Process): Run<number> {
  const [first = '', ...rest] = process.argv.slice(1)
  // `tar xzf file`: the letters of the first word need no dash.
  const words = /^[a-zA-Z]+$/.test(first) ? bundled(first, rest) : [first, ...rest]
  const options = readOptions(
    process,
    {
      flags: 'cxtvzjJZapkmOohSW',
      values: 'fCTX',
      long: {
        create: 'c',
        extract: 'x',
        get: 'x',
        list: 't',
        verbose: 'v',
        gzip: 'z',
        gunzip: 'z',
        bzip2: 'j',
        xz: 'J',
        'file=': 'f',
        'directory=': 'C',
        'exclude=': 'exclude',
        'strip-components=': 'strip',
        'auto-compress': 'a',
        'preserve-permissions': 'p',
        'no-same-owner': 'o',
        'no-same-permissions': 'np',
        'to-stdout': 'O',
        'keep-old-files': 'k',
        overwrite: 'overwrite',
        'one-top-level': 'top',
        wildcards: 'wildcards',
      },
      status: isBusybox(process) ? 1 : 2,
    },
    words.filter((word) => word !== ''),
  )
  const archive = options.value('f') ?? '-'
  if (!options.has('c', 'x', 't')) {
    return isBusybox(process)
      ? process.fail('must specify one of -c -x -t')
      : process.fail(
          "You must specify one of the '-Acdtrux', '--delete' or '--test-label' options\nTry 'tar --help' or 'tar --usage' for more information.",
          2,
        )
  }
  if (options.has('j', 'J', 'Z')) return process.fail(`cale-sèche : seule la compression gzip est simulée`, 2)
  const home = process.cwd
  try {
    const bytes = options.has('c') ? undefined : yield* readInput(process, archive)
    const folder = options.value('C')
    const target = archive.startsWith('/') || archive === '-' ? archive : `${home}/${archive}`
    if (folder !== undefined) {
      if (!process.fs.isDir(folder))
        return process.fail(
          isBusybox(process)
            ? `can't change directory to '${folder}': No such file or directory`
            : `${folder}: Cannot open: No such file or directory\ntar: Error is not recoverable: exiting now`,
          isBusybox(process) ? 1 : 2,
        )
      process.cwd = process.fs.realpath(folder)
    }
    if (bytes === undefined) return create(process, options, target, options.operands)
    const entries = open(process, bytes)
    if (entries === undefined) return isBusybox(process) ? 1 : 2
    const wanted = options.operands.map((name) => name.replace(/\/$/, ''))
    const chosen = entries.filter(
      ({ name }) => wanted.length === 0 || wanted.some((one) => name === one || name.startsWith(`${one}/`)),
    )
    if (options.has('t')) list(process, options, chosen)
    else if (!extract(process, options, chosen)) return isBusybox(process) ? 1 : 2
    const missing = wanted.find((one) => !chosen.some(({ name }) => name === one || name.startsWith(`${one}/`)))
    if (missing === undefined) return 0
    process.fail(
      isBusybox(process)
        ? `${missing}: not found in archive`
        : `${missing}: Not found in archive\ntar: Exiting with failure status due to previous errors`,
    )
    return isBusybox(process) ? 1 : 2
  } catch (error) {
    if (!(error instanceof FsError) || error.code === 'EPIPE') throw error
    if (isBusybox(process)) return process.fail(`can't open '${archive}': ${error.message}`)
    return process.fail(`${archive}: Cannot open: ${error.message}\ntar: Error is not recoverable: exiting now`, 2)
  }
}

/** `xzfC a.tgz /dir` is `-x -z -f a.tgz -C /dir`. */
function bundled(letters: string, rest: readonly string[]): string[] {
  const values = [...rest]
  return [
    ...[...letters].flatMap((letter) =>
      /[fCTX]/.test(letter) ? [`-${letter}`, values.shift() ?? ''] : [`-${letter}`],
    ),
    ...values,
  ]
}

export const program: Program = { names: ['tar'], vendors: ['busybox', 'gnu'], main }
