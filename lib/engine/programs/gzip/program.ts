import { asBytes } from '@/lib/oci/content/bytes'
import { FsError } from '@/lib/oci/fs/errno'
import { compress, decompress } from '../../archive/gzip'
import type { Process, Program } from '../../process/contract'
import type { Run } from '../../process/wait'
import { readInput } from '../shared/inputs'
import { type Options, readOptions } from '../shared/options'
import { isBusybox } from '../shared/words'

/** GNU's gunzip is a script that calls gzip, which says its own name. */
function complain(process: Process, message: string, status = 1): number {
  if (isBusybox(process)) return process.fail(message, status)
  process.err(`${message.endsWith('not in gzip format') ? '\n' : ''}gzip: ${message}\n`)
  return status
}

function* main(process: Process): Run<number> {
  const options = readOptions(process, {
    flags: 'cdfkvqnrt123456789l',
    values: 'S',
    long: {
      stdout: 'c',
      decompress: 'd',
      uncompress: 'd',
      force: 'f',
      keep: 'k',
      verbose: 'v',
      recursive: 'r',
      test: 't',
      best: '9',
      fast: '1',
    },
  })
  const expands = options.has('d', 't') || process.name === 'gunzip' || process.name === 'zcat'
  const toOutput = options.has('c') || process.name === 'zcat'
  let status = 0
  for (const path of options.operands.length === 0 ? ['-'] : options.operands) {
    status = (yield* treat(process, options, path, expands, toOutput || path === '-')) || status
  }
  return status
}

function* treat(process: Process, options: Options, path: string, expands: boolean, toOutput: boolean): Run<number> {
  const { fs } = process
  try {
    if (path !== '-' && fs.isDir(path)) {
      return complain(
        process,
        isBusybox(process) ? `can't remove file '${path}': Is a directory` : `${path} is a directory -- ignored`,
        isBusybox(process) ? 1 : 2,
      )
    }
    if (!expands && path.endsWith('.gz') && !toOutput)
      return complain(
        process,
        isBusybox(process) ? `${path}: already has .gz suffix` : `${path} already has .gz suffix -- unchanged`,
        isBusybox(process) ? 1 : 2,
      )
    const target = expands ? path.replace(/\.t?gz$/, (suffix) => (suffix === '.tgz' ? '.tar' : '')) : `${path}.gz`
    if (expands && !toOutput && target === path)
      return complain(
        process,
        isBusybox(process) ? `${path}: unknown suffix - ignored` : `${path}: unknown suffix -- ignored`,
        isBusybox(process) ? 1 : 2,
      )
    const bytes = yield* readInput(process, path)
    const level = Number('123456789'.split('').find((digit) => options.has(digit)) ?? 6)
    const result = expands ? decompress(bytes) : compress(bytes, level)
    if (result === undefined)
      return complain(
        process,
        isBusybox(process) ? 'invalid magic' : `${path === '-' ? 'stdin' : path}: not in gzip format`,
      )
    if (options.has('t')) return 0
    if (toOutput) process.write(1, asBytes(result))
    else {
      if (fs.exists(target) && !options.has('f'))
        return complain(
          process,
          isBusybox(process) ? `can't open '${target}': File exists` : `${target} already exists;\tnot overwritten`,
          isBusybox(process) ? 1 : 2,
        )
      const { mode } = fs.stat(path)
      fs.write(target, result)
      fs.chmod(target, mode)
      if (!options.has('k')) fs.unlink(path)
    }
    return 0
  } catch (error) {
    if (!(error instanceof FsError) || error.code === 'EPIPE') throw error
    return complain(process, `${path}: ${error.message}`)
  }
}

export const program: Program = { names: ['gzip', 'gunzip', 'zcat'], vendors: ['busybox', 'gnu'], main }
