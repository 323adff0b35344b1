import { FsError } from '@/lib/oci/fs/errno'
import type { Process, Program } from '../../process/contract'
import { humanSize } from '../ls/format'
import { readOptions } from '../shared/options'
import { isBusybox, quoted } from '../shared/words'

const BLOCK = 4096

function main(process: Process): number {
  const options = readOptions(process, {
    flags: 'ashkmcxLHDlb',
    values: 'd',
    long: {
      all: 'a',
      summarize: 's',
      'human-readable': 'h',
      total: 'c',
      'max-depth=': 'd',
      bytes: 'b',
      'apparent-size': 'apparent',
      'one-file-system': 'x',
    },
  })
  const apparent = options.has('b', 'apparent')
  const limit = options.has('s') ? 0 : Number(options.value('d') ?? Number.POSITIVE_INFINITY)
  let status = 0
  const show = (bytes: number, path: string) => {
    const size = options.has('h')
      ? humanSize(bytes, true)
      : options.has('b')
        ? String(bytes)
        : String(Math.ceil(bytes / (options.has('m') ? 1024 ** 2 : 1024)))
    process.out(`${size}\t${path}\n`)
  }
  const weigh = (path: string, depth: number): number => {
    try {
      const stat = process.fs.lstat(path)
      let bytes = apparent
        ? stat.size
        : stat.type === 'dir'
          ? BLOCK
          : stat.type === 'file'
            ? Math.ceil(stat.size / BLOCK) * BLOCK
            : 0
      if (stat.type === 'dir') {
        for (const name of process.fs.readdir(path)) bytes += weigh(`${path.replace(/\/+$/, '')}/${name}`, depth + 1)
      }
      if (depth <= limit && (stat.type === 'dir' || options.has('a') || depth === 0)) show(bytes, path)
      return bytes
    } catch (error) {
      if (!(error instanceof FsError)) throw error
      const verb = error.code === 'EACCES' ? 'read directory' : 'access'
      status = process.fail(
        isBusybox(process) ? `${path}: ${error.message}` : `cannot ${verb} ${quoted(process, path)}: ${error.message}`,
      )
      return 0
    }
  }
  const paths = options.operands.length === 0 ? ['.'] : options.operands
  const total = paths.reduce((sum, path) => sum + weigh(path, 0), 0)
  if (options.has('c')) show(total, 'total')
  return status
}

export const program: Program = { names: ['du'], vendors: ['busybox', 'gnu'], main }
