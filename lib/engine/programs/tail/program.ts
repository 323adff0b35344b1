import { asBytes } from '@/lib/oci/content/bytes'
import { FsError } from '@/lib/oci/fs/errno'
import type { Process, Program } from '../../process/contract'
import { openFile } from '../../process/open'
import type { Run } from '../../process/wait'
import { readInput } from '../shared/inputs'
import { readOptions } from '../shared/options'
import { parseSize } from '../shared/sizes'
import { isBusybox, quoted } from '../shared/words'

/** How often `tail -f` looks again, in milliseconds. */
const INTERVAL = 1000

function lastOf(all: string, count: string, isLines: boolean): string {
  const number = Math.abs(parseSize(count) ?? 10)
  const fromStart = count.startsWith('+')
  if (!isLines) return fromStart ? all.slice(Math.max(number - 1, 0)) : number === 0 ? '' : all.slice(-number)
  const lines = all.split(/(?<=\n)/)
  return (fromStart ? lines.slice(Math.max(number - 1, 0)) : number === 0 ? [] : lines.slice(-number)).join('')
}

/** Prints what is added to a file, for ever. */
function* follow(process: Process, path: string, from: number): Run<never> {
  let offset = from
  for (;;) {
    yield* process.sleep(INTERVAL)
    if (!process.fs.exists(path)) continue
    const handle = process.fs.open(path)
    if (handle.size < offset) offset = 0
    process.write(1, handle.read(offset, handle.size - offset))
    offset = handle.size
  }
}

function* main(process: Process): Run<number> {
  const words = process.argv
    .slice(1)
    .map((word, at) => (at === 0 ? word.replace(/^-(\d+)$/, '-n$1').replace(/^\+(\d+)$/, '-n+$1') : word))
  const options = readOptions(
    process,
    {
      flags: 'fFqvrz',
      values: 'ncs',
      long: {
        'lines=': 'n',
        'bytes=': 'c',
        follow: 'f',
        quiet: 'q',
        silent: 'q',
        verbose: 'v',
        'follow=': 'F',
        retry: 'r',
      },
    },
    words,
  )
  const isLines = !options.has('c')
  const count = options.value(isLines ? 'n' : 'c') ?? '10'
  if (parseSize(count) === undefined) {
    return process.fail(
      isBusybox(process)
        ? `invalid number '${count}'`
        : `invalid number of ${isLines ? 'lines' : 'bytes'}: ${quoted(process, count)}`,
    )
  }
  const paths = options.operands.length === 0 ? ['-'] : options.operands
  const titled = (paths.length > 1 && !options.has('q')) || options.has('v')
  let status = 0
  let isFirst = true
  let last: { path: string; size: number } | undefined
  for (const path of paths) {
    try {
      if (path !== '-') openFile(process, path, 'read').release()
      const all = yield* readInput(process, path)
      if (titled) process.out(`${isFirst ? '' : '\n'}==> ${path === '-' ? 'standard input' : path} <==\n`)
      isFirst = false
      process.write(1, asBytes(lastOf(all, count, isLines)))
      last = { path, size: all.length }
    } catch (error) {
      if (!(error instanceof FsError) || error.code === 'EPIPE') throw error
      if (isBusybox(process)) process.fail(`can't open '${path}': ${error.message}`)
      else
        process.fail(
          error.code === 'EISDIR'
            ? `error reading ${quoted(process, path)}: ${error.message}`
            : `cannot open ${quoted(process, path)} for reading: ${error.message}`,
        )
      status = 1
    }
  }
  if (last === undefined && status !== 0 && isBusybox(process)) process.fail('no files')
  if (options.has('f', 'F')) {
    // `tail -f /dev/null` keeps a container alive.
    if (last === undefined || process.fs.peek(last.path)?.type !== 'file')
      for (;;) yield { queues: [process.signalled] }
    yield* follow(process, last.path, last.size)
  }
  return status
}

export const program: Program = { names: ['tail'], vendors: ['busybox', 'gnu'], main }
