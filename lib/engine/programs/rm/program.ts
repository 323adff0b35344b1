import { FsError } from '@/lib/oci/fs/errno'
import { baseName } from '@/lib/oci/fs/path'
import type { Process, Program } from '../../process/contract'
import { readOptions } from '../shared/options'
import { isBusybox, missingOperand, quoted } from '../shared/words'

class Remover {
  status = 0

  constructor(
    private readonly process: Process,
    private readonly forces: boolean,
    private readonly recursive: boolean,
    private readonly dirs: boolean,
    private readonly verbose: boolean,
  ) {}

  remove(path: string): boolean {
    const { process } = this
    const name = baseName(path)
    if ((name === '.' || name === '..') && (this.recursive || isBusybox(process))) {
      if (isBusybox(process)) return this.#fail("can't remove '.' or '..'")
      return this.#fail(`refusing to remove '.' or '..' directory: skipping ${quoted(process, path)}`)
    }
    try {
      const { node } = process.fs.lstat(path)
      if (node.type === 'dir' && !this.recursive && !(this.dirs && process.fs.readdir(path).length === 0)) {
        return this.#fail(
          isBusybox(process) ? `'${path}' is a directory` : `cannot remove ${quoted(process, path)}: Is a directory`,
        )
      }
      if (node.type === 'dir') {
        let all = true
        for (const child of process.fs.readdir(path)) all = this.remove(`${path.replace(/\/+$/, '')}/${child}`) && all
        if (!all) return false
        process.fs.rmdir(path)
      } else process.fs.unlink(path)
      if (this.verbose) process.out(`removed ${node.type === 'dir' ? 'directory ' : ''}${quoted(process, path)}\n`)
      return true
    } catch (error) {
      if (!(error instanceof FsError)) throw error
      if (this.forces && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return true
      const reason = error.message
      return this.#fail(
        isBusybox(process) ? `can't remove '${path}': ${reason}` : `cannot remove ${quoted(process, path)}: ${reason}`,
      )
    }
  }

  #fail(message: string): false {
    this.status = this.process.fail(message)
    return false
  }
}

/** busybox has none. */
const GNU_LONG = {
  recursive: 'r',
  force: 'f',
  dir: 'd',
  verbose: 'v',
  'no-preserve-root': 'n',
  'one-file-system': 'o',
}

function main(process: Process): number {
  const options = readOptions(process, {
    flags: isBusybox(process) ? 'rRfiv' : 'rRfdiIv',
    long: isBusybox(process) ? {} : GNU_LONG,
  })
  const forces = options.has('f')
  if (options.operands.length === 0) return forces ? 0 : missingOperand(process, 'rm [-irf] FILE...')
  const remover = new Remover(process, forces, options.has('r', 'R'), options.has('d'), options.has('v'))
  for (const path of options.operands) {
    if (options.has('r', 'R') && process.fs.absolute(path) === '/' && !isBusybox(process) && !options.has('n')) {
      process.fail("it is dangerous to operate recursively on '/'")
      return process.fail('use --no-preserve-root to override this failsafe')
    }
    remover.remove(path)
  }
  return remover.status
}

export const program: Program = { names: ['rm', 'unlink'], vendors: ['busybox', 'gnu'], main }
