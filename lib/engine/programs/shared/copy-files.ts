import { FsError } from '@/lib/oci/fs/errno'
import type { FileNode, FsNode } from '@/lib/oci/fs/node'
import { baseName } from '@/lib/oci/fs/path'
import type { Process } from '../../process/contract'
import { isBusybox, quoted } from './words'

export interface CopyChoices {
  recursive: boolean
  /** Keep owner, rights and times. */
  preserves: boolean
  /** Copy links as links. */
  keepsLinks: boolean
  /** Remove a target that cannot be opened. */
  forces: boolean
  /** Leave what exists. */
  noClobber: boolean
  verbose: boolean
  /** `-l` and `-s`: make links instead. */
  links: 'hard' | 'symbolic' | null
}

/** Copies files as `cp` does, in the words of busybox or GNU. */
export class FileCopier {
  status = 0
  readonly #seen = new Map<FileNode, string>()

  constructor(
    private readonly process: Process,
    private readonly choices: CopyChoices,
  ) {}

  fail(message: string): void {
    this.status = this.process.fail(message)
  }

  /** Copies `from` to exactly `to`. */
  copy(from: string, to: string, isTop = true): void {
    const { process, choices } = this
    const { fs } = process
    let node: FsNode
    try {
      node = choices.keepsLinks ? fs.lstat(from).node : fs.stat(from).node
    } catch (error) {
      if (!(error instanceof FsError)) throw error
      this.fail(
        isBusybox(process)
          ? `can't stat '${from}': ${error.message}`
          : `cannot stat ${quoted(process, from)}: ${error.message}`,
      )
      return
    }
    try {
      if (node.type === 'dir') this.#copyDir(from, to, node, isTop)
      else this.#copyLeaf(from, to, node)
    } catch (error) {
      if (!(error instanceof FsError)) throw error
      this.#refused(from, to, node, error)
    }
  }

  #refused(from: string, to: string, node: FsNode, error: FsError): void {
    const { process } = this
    const reading = error.path === from
    if (isBusybox(process)) {
      const verb = node.type === 'dir' ? 'create directory' : reading ? 'open' : 'create'
      this.fail(`can't ${verb} '${reading ? from : to}': ${error.message}`)
    } else if (reading) this.fail(`cannot open ${quoted(process, from)} for reading: ${error.message}`)
    else {
      const kind = node.type === 'dir' ? 'directory' : node.type === 'symlink' ? 'symbolic link' : 'regular file'
      this.fail(`cannot create ${kind} ${quoted(process, to)}: ${error.message}`)
    }
  }

  #copyDir(from: string, to: string, node: FsNode, isTop: boolean): void {
    const { process, choices } = this
    const { fs } = process
    if (!choices.recursive) {
      this.fail(
        isBusybox(process)
          ? `omitting directory '${from}'`
          : `-r not specified; omitting directory ${quoted(process, from)}`,
      )
      return
    }
    if (isTop && `${fs.absolute(to)}/`.startsWith(`${fs.realpath(from)}/`) && fs.realpath(from) !== '/') {
      if (!fs.exists(to)) fs.mkdir(to)
      this.fail(
        isBusybox(process)
          ? `recursion detected, omitting directory '${to}'`
          : `cannot copy a directory, ${quoted(process, from)}, into itself, ${quoted(process, to)}`,
      )
      return
    }
    const existing = fs.peek(to)
    if (existing !== undefined && existing.type !== 'dir') {
      this.fail(
        isBusybox(process)
          ? `target '${to}' is not a directory`
          : `cannot overwrite non-directory ${quoted(process, to)} with directory ${quoted(process, from)}`,
      )
      return
    }
    const names = fs.readdir(from)
    if (existing === undefined) fs.mkdir(to, node.mode | 0o700)
    this.#say(from, to)
    for (const name of names)
      this.copy(`${from.replace(/\/+$/, '')}/${name}`, `${to.replace(/\/+$/, '')}/${name}`, false)
    if (choices.preserves) this.#preserve(to, node)
    else if (existing === undefined) fs.chmod(to, node.mode & ~process.umask & 0o1777)
  }

  #copyLeaf(from: string, to: string, node: FsNode): void {
    const { process, choices } = this
    const { fs } = process
    const existing = fs.peek(to, false)
    if (existing?.type === 'dir') {
      this.fail(
        isBusybox(process)
          ? `cannot overwrite directory '${to}' with non-directory`
          : `cannot overwrite directory ${quoted(process, to)} with non-directory`,
      )
      return
    }
    if (existing === node || (existing !== undefined && fs.peek(to) === fs.peek(from))) {
      this.fail(
        `${isBusybox(process) ? `'${from}' and '${to}'` : `${quoted(process, from)} and ${quoted(process, to)}`} are the same file`,
      )
      return
    }
    if (existing !== undefined && choices.noClobber) return
    if (choices.links !== null) {
      if (existing !== undefined && choices.forces) fs.unlink(to)
      if (choices.links === 'hard') fs.link(from, to)
      else fs.symlink(from, to)
      return
    }
    if (node.type === 'symlink') {
      if (existing !== undefined) fs.unlink(to)
      fs.symlink(node.target, to)
      if (choices.preserves) this.#preserve(to, node)
      return
    }
    if (node.type === 'fifo' && choices.recursive) {
      fs.mkfifo(to)
      return
    }
    const first = node.type === 'file' && choices.preserves && node.links > 1 ? this.#seen.get(node) : undefined
    if (first !== undefined) {
      if (existing !== undefined) fs.unlink(to)
      fs.link(first, to)
      return
    }
    const content = fs.content(from)
    if (existing !== undefined && choices.forces && !fs.allows(to, 2)) fs.unlink(to)
    const isNew = fs.peek(to) === undefined
    fs.write(to, content, node.mode & 0o777)
    if (isNew && !choices.preserves) fs.chmod(to, node.mode & ~process.umask & 0o777)
    if (choices.preserves) this.#preserve(to, node)
    if (node.type === 'file') this.#seen.set(node, to)
    this.#say(from, to)
  }

  #preserve(to: string, { uid, gid, mode, mtime, type }: FsNode): void {
    const { fs } = this.process
    try {
      fs.chown(to, uid, gid, false)
    } catch (error) {
      // Who is not root keeps what they can.
      if (!(error instanceof FsError)) throw error
    }
    if (type === 'symlink') return
    fs.chmod(to, mode)
    fs.touch(to, mtime)
  }

  #say(from: string, to: string): void {
    if (this.choices.verbose) this.process.out(`'${from}' -> '${to}'\n`)
  }
}

/** Where `from` goes when `to` is a folder. */
export function insideDir(from: string, to: string): string {
  return `${to === '/' ? '' : to.replace(/\/+$/, '')}/${baseName(from)}`
}
