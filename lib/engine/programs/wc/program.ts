import { asBytes, decode } from '@/lib/oci/content/bytes'
import { contentSize } from '@/lib/oci/content/content'
import { FsError } from '@/lib/oci/fs/errno'
import type { Process, Program } from '../../process/contract'
import type { Run } from '../../process/wait'
import { cannotOpen, readInput } from '../shared/inputs'
import { readOptions } from '../shared/options'
import { isBusybox } from '../shared/words'

interface Counts {
  lines: number
  words: number
  chars: number
  bytes: number
  longest: number
}

function countsOf(bytes: string): Counts {
  const lines = bytes.split('\n')
  return {
    lines: lines.length - 1,
    words: bytes.match(/[^\s]+/g)?.length ?? 0,
    chars: decode(asBytes(bytes)).length,
    bytes: bytes.length,
    longest: Math.max(...lines.map((line) => line.length)),
  }
}

function add(total: Counts, counts: Counts): void {
  for (const key of ['lines', 'words', 'chars', 'bytes'] as const) total[key] += counts[key]
  total.longest = Math.max(total.longest, counts.longest)
}

/**
 * How wide numbers are: busybox aligns on 9; GNU on the sum of the sizes of the files, or on 7 when one of them has none.
 */
function widthFor(process: Process, paths: readonly string[], columns: number): number {
  if (paths.length === 1 && columns === 1) return 1
  if (isBusybox(process)) return 9
  let total = 0
  for (const path of paths) {
    const node = path === '-' ? undefined : process.fs.peek(path)
    if (node !== undefined && node.type !== 'file') return 7
    if (path === '-') return 7
    if (node !== undefined) total += contentSize(node.content)
  }
  return String(total).length
}

function* main(process: Process): Run<number> {
  const options = readOptions(process, {
    flags: 'clwmL',
    long: { bytes: 'c', lines: 'l', words: 'w', chars: 'm', 'max-line-length': 'L' },
  })
  const all = !options.has('c', 'l', 'w', 'm', 'L')
  const shown = (counts: Counts) => [
    ...(all || options.has('l') ? [counts.lines] : []),
    ...(all || options.has('w') ? [counts.words] : []),
    ...(options.has('m') ? [counts.chars] : []),
    ...(all || options.has('c') ? [counts.bytes] : []),
    ...(options.has('L') ? [counts.longest] : []),
  ]
  const paths = options.operands.length === 0 ? ['-'] : options.operands
  const width = widthFor(process, paths, shown(countsOf('')).length)
  const total = countsOf('')
  const print = (counts: Counts, name: string) =>
    process.out(
      `${shown(counts)
        .map((count) => String(count).padStart(width))
        .join(' ')}${name}\n`,
    )
  let status = 0
  for (const path of paths) {
    try {
      const counts = countsOf(yield* readInput(process, path))
      add(total, counts)
      print(counts, options.operands.length === 0 ? '' : ` ${path}`)
    } catch (error) {
      if (!(error instanceof FsError) || error.code === 'EPIPE') throw error
      cannotOpen(process, path, error)
      if (error.code === 'EISDIR') print(countsOf(''), ` ${path}`)
      status = 1
    }
  }
  if (paths.length > 1) print(total, ' total')
  return status
}

export const program: Program = { names: ['wc'], vendors: ['busybox', 'gnu'], main }
