import { asBytes, type Bytes } from '@/lib/oci/content/bytes'
import { FsError } from '@/lib/oci/fs/errno'
import type { Process, Program } from '../../process/contract'
import { openFile } from '../../process/open'
import type { OpenFile } from '../../process/open-file'
import type { Run } from '../../process/wait'
import { readOptions } from '../shared/options'
import { parseSize } from '../shared/sizes'
import { isBusybox, quoted } from '../shared/words'

const CHUNK = 65536

function* piece(file: OpenFile, max: number, line: boolean): Run<Bytes | null> {
  for (;;) {
    const bytes = file.read({ max, line })
    if (bytes !== undefined) return bytes
    yield { queues: file.readable ? [file.readable] : [] }
  }
}

/** Copies the beginning of a file, without reading further; all but the end when `count` is negative. */
function* copyHead(process: Process, file: OpenFile, count: number, isLines: boolean): Run<void> {
  if (count < 0) {
    let all = ''
    for (let bytes = yield* piece(file, CHUNK, false); bytes !== null; bytes = yield* piece(file, CHUNK, false))
      all += bytes
    const kept = isLines
      ? all
          .split(/(?<=\n)/)
          .slice(0, count)
          .join('')
      : all.slice(0, count)
    process.write(1, asBytes(kept))
    return
  }
  for (let left = count; left > 0; ) {
    const bytes = yield* piece(file, isLines ? CHUNK : Math.min(left, CHUNK), isLines)
    if (bytes === null) return
    process.write(1, bytes)
    if (!isLines) left -= bytes.length
    else if (bytes.endsWith('\n')) left--
    yield
  }
}

function* main(process: Process): Run<number> {
  const words = process.argv.slice(1).map((word, at) => (at === 0 ? word.replace(/^-(\d+)$/, '-n$1') : word))
  const options = readOptions(
    process,
    { flags: 'qvz', values: 'nc', long: { 'lines=': 'n', 'bytes=': 'c', quiet: 'q', silent: 'q', verbose: 'v' } },
    words,
  )
  const isLines = !options.has('c')
  const text = options.value(isLines ? 'n' : 'c') ?? '10'
  const count = parseSize(text)
  if (count === undefined) {
    return process.fail(
      isBusybox(process)
        ? `invalid number '${text}'`
        : `invalid number of ${isLines ? 'lines' : 'bytes'}: ${quoted(process, text)}`,
    )
  }
  const paths = options.operands.length === 0 ? ['-'] : options.operands
  const titled = (paths.length > 1 && !options.has('q')) || options.has('v')
  let status = 0
  let isFirst = true
  for (const path of paths) {
    let file: OpenFile | undefined
    try {
      file = path === '-' ? process.files.get(0) : openFile(process, path, 'read')
      if (titled) process.out(`${isFirst ? '' : '\n'}==> ${path === '-' ? 'standard input' : path} <==\n`)
      isFirst = false
      if (file !== undefined) yield* copyHead(process, file, count, isLines)
    } catch (error) {
      if (!(error instanceof FsError) || error.code === 'EPIPE') throw error
      if (isBusybox(process)) process.fail(`${path}: ${error.message}`)
      else
        process.fail(
          error.code === 'EISDIR'
            ? `error reading ${quoted(process, path)}: ${error.message}`
            : `cannot open ${quoted(process, path)} for reading: ${error.message}`,
        )
      status = 1
      if (isBusybox(process)) isFirst = false
    } finally {
      if (path !== '-') file?.release()
    }
  }
  return status
}

export const program: Program = { names: ['head'], vendors: ['busybox', 'gnu'], main }
