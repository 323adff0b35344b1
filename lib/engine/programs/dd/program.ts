import { asBytes, type Bytes } from '@/lib/oci/content/bytes'
import { FsError } from '@/lib/oci/fs/errno'
import type { Process, Program } from '../../process/contract'
import { OpenDevice } from '../../process/files'
import { openFile } from '../../process/open'
import type { OpenFile } from '../../process/open-file'
import type { Run } from '../../process/wait'
import { parseSize } from '../shared/sizes'
import { isBusybox, quoted } from '../shared/words'

/** How fast it writes, in bytes a second: what it prints, and how long it takes. */
const SPEED = 1_000_000_000

function summary(process: Process, blocks: number, partial: number, bytes: number): string {
  const records = `${blocks}+${partial} records in\n${blocks}+${partial} records out\n`
  const seconds = bytes / SPEED
  if (isBusybox(process)) {
    const human =
      bytes >= 1024 ** 2
        ? ` (${(bytes / 1024 ** 2).toFixed(1)}MB)`
        : bytes >= 1024
          ? ` (${(bytes / 1024).toFixed(1)}KB)`
          : ''
    return `${records}${bytes} bytes${human} copied, ${seconds.toFixed(6)} seconds, ${(SPEED / 1024 ** 2).toFixed(1)}MB/s\n`
  }
  const human =
    bytes >= 1e6
      ? ` (${(bytes / 1e6).toPrecision(3)} MB, ${Math.round(bytes / 1024 ** 2)} MiB)`
      : bytes >= 1e3
        ? ` (${(bytes / 1e3).toPrecision(2)} kB)`
        : ''
  return `${records}${bytes} byte${bytes === 1 ? '' : 's'}${human} copied, ${Number(seconds.toPrecision(6))} s, ${(SPEED / 1e9).toFixed(1)} GB/s\n`
}

function* main(process: Process): Run<number> {
  const given = new Map(
    process.argv
      .slice(1)
      .map((word): [string, string] => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]),
  )
  const size = parseSize(given.get('bs') ?? given.get('ibs') ?? '512')
  const count = parseSize(given.get('count') ?? 'x')
  if (size === undefined || size <= 0)
    return process.fail(
      isBusybox(process)
        ? `invalid number '${given.get('bs')}'`
        : `invalid number: ${quoted(process, given.get('bs') ?? '')}`,
    )
  const [input, output] = [given.get('if'), given.get('of')]
  let from: OpenFile | undefined
  let to: OpenFile | undefined
  try {
    from = input === undefined ? process.files.get(0) : openFile(process, input, 'read')
    to =
      output === undefined
        ? process.files.get(1)
        : openFile(process, output, given.get('conv')?.includes('notrunc') ? 'read-write' : 'write')
  } catch (error) {
    if (!(error instanceof FsError)) throw error
    return process.fail(
      isBusybox(process)
        ? `can't open '${error.path}': ${error.message}`
        : `failed to open ${quoted(process, error.path)}: ${error.message}`,
    )
  }
  const skip = (parseSize(given.get('skip') ?? '0') ?? 0) * size
  if (skip > 0) from?.read({ max: skip })
  let [blocks, partial, bytes] = [0, 0, 0]
  const isEndless = from instanceof OpenDevice && from.device !== 'null'
  if (isEndless && count === undefined) return process.fail("error writing 'standard output': No space left on device")
  const full = isEndless ? from?.read({ max: size }) : undefined
  while (count === undefined || blocks + partial < count) {
    const piece: Bytes | null | undefined = full ?? from?.read({ max: size })
    if (piece === undefined && from?.readable) yield { queues: [from.readable] }
    else if (piece === null || piece === undefined) break
    else {
      to?.write(asBytes(piece))
      bytes += piece.length
      if (piece.length === size) blocks++
      else partial++
      yield
    }
  }
  yield* process.sleep((bytes / SPEED) * 1000)
  if (input !== undefined) from?.release()
  if (output !== undefined) to?.release()
  if (given.get('status') !== 'none') process.err(summary(process, blocks, partial, bytes))
  return 0
}

export const program: Program = { names: ['dd'], vendors: ['busybox', 'gnu'], main }
