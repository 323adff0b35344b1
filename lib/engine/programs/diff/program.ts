import { asBytes } from '@/lib/oci/content/bytes'
import { FsError } from '@/lib/oci/fs/errno'
import { baseName } from '@/lib/oci/fs/path'
import type { Process, Program } from '../../process/contract'
import type { Run } from '../../process/wait'
import { linesOf, readInput } from '../shared/inputs'
import { readOptions } from '../shared/options'
import { isBusybox, missingOperand } from '../shared/words'
import { hunksOf } from './hunks'

const TROUBLE = 2

function* main(process: Process): Run<number> {
  if (process.name === 'cmp') return yield* compareBytes(process)
  const options = readOptions(process, {
    flags: 'qruabBiNsTtwd',
    values: 'ULS',
    long: { brief: 'q', recursive: 'r', unified: 'u', 'new-file': 'N', 'unified=': 'U' },
    status: TROUBLE,
  })
  const [first, second] = options.operands
  if (first === undefined || second === undefined)
    return missingOperand(process, 'diff [-abBdiNqrTstw] [-L LABEL] [-S FILE] [-U LINES] FILE1 FILE2') && TROUBLE
  const inside = (path: string, other: string) =>
    process.fs.isDir(path) && !process.fs.isDir(other) ? `${path}/${baseName(other)}` : path
  const [a, b] = [inside(first, second), inside(second, first)]
  try {
    const [before, after] = [yield* readInput(process, a), yield* readInput(process, b)]
    if (before === after) return 0
    if (options.has('q')) process.out(`Files ${a} and ${b} differ\n`)
    else {
      const unified = options.has('u', 'U') || isBusybox(process)
      const hunks = hunksOf(linesOf(before), linesOf(after), unified ? Number(options.value('U') ?? 3) : 0, unified)
      process.write(1, asBytes(`${unified ? `--- ${a}\n+++ ${b}\n` : ''}${hunks}`))
    }
    return 1
  } catch (error) {
    if (!(error instanceof FsError) || error.code === 'EPIPE') throw error
    return process.fail(
      isBusybox(process) ? `can't stat '${error.path}': ${error.message}` : `${error.path}: ${error.message}`,
      TROUBLE,
    )
  }
}

function* compareBytes(process: Process): Run<number> {
  const options = readOptions(process, { flags: 'sl', long: { silent: 's', quiet: 's' }, status: TROUBLE })
  const [first = '-', second = '-'] = options.operands
  try {
    const [a, b] = [yield* readInput(process, first), yield* readInput(process, second)]
    if (a === b) return 0
    let at = 0
    while (at < a.length && at < b.length && a[at] === b[at]) at++
    if (options.has('s')) return 1
    if (at === a.length || at === b.length)
      process.err(`cmp: EOF on ${at === a.length ? first : second}${isBusybox(process) ? '' : ` after byte ${at}`}\n`)
    else process.out(`${first} ${second} differ: char ${at + 1}, line ${a.slice(0, at).split('\n').length}\n`)
    return 1
  } catch (error) {
    if (!(error instanceof FsError) || error.code === 'EPIPE') throw error
    return process.fail(
      isBusybox(process) ? `can't open '${error.path}': ${error.message}` : `${error.path}: ${error.message}`,
      TROUBLE,
    )
  }
}

export const program: Program = { names: ['diff', 'cmp'], vendors: ['busybox', 'gnu'], main }
