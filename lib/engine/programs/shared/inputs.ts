import { asBytes, type Bytes } from '@/lib/oci/content/bytes'
import { FsError } from '@/lib/oci/fs/errno'
import type { Process } from '../../process/contract'
import { openFile } from '../../process/open'
import type { Run } from '../../process/wait'
import { isBusybox, quoted } from './words'

const CHUNK = 65536
/** The programs of busybox that only give the name and the reason. */
const SHORT: ReadonlySet<string> = new Set(['cut', 'sort', 'tac', 'wc'])

/** A file that cannot be read, in the words of the one who says it. */
export function cannotOpen(process: Process, path: string, { message }: FsError): void {
  process.fail(
    isBusybox(process) && !SHORT.has(process.name)
      ? `can't open '${path}': ${message}`
      : gnuWords(process, path, message),
  )
}

function gnuWords(process: Process, path: string, message: string): string {
  if (isBusybox(process)) return `${path}: ${message}`
  if (process.name === 'sort') return `cannot read: ${path}: ${message}`
  return process.name === 'tac'
    ? `failed to open ${quoted(process, path)} for reading: ${message}`
    : `${path}: ${message}`
}

/** Reads a file, or standard input for `-`, piece by piece. Throws an FsError. */
export function* readPieces(process: Process, path: string, take: (bytes: Bytes) => void): Run<void> {
  if (path === '-') {
    for (;;) {
      const bytes = yield* process.read(0)
      if (bytes === null) return
      take(bytes)
      yield
    }
  }
  const file = openFile(process, path, 'read')
  try {
    for (;;) {
      const bytes = file.read({ max: CHUNK })
      if (bytes === null) return
      if (bytes === undefined) yield { queues: file.readable ? [file.readable] : [] }
      else {
        take(bytes)
        if (bytes.length === CHUNK) yield
      }
    }
  } finally {
    file.release()
  }
}

/** Reads files one after the other (standard input without any), and says which cannot be; the status to return. */
export function* catInputs(process: Process, paths: readonly string[], take: (bytes: Bytes) => void): Run<number> {
  let status = 0
  for (const path of paths.length === 0 ? ['-'] : paths) {
    try {
      yield* readPieces(process, path, take)
    } catch (error) {
      if (!(error instanceof FsError) || error.code === 'EPIPE') throw error
      if (error.code === 'EISDIR' && isBusybox(process)) process.fail(`read error: ${error.message}`)
      else cannotOpen(process, path, error)
      status = 1
    }
  }
  return status
}

/** The whole of a file, or of standard input for `-`. */
export function* readInput(process: Process, path: string): Run<Bytes> {
  let all = ''
  yield* readPieces(process, path, (bytes) => {
    all += bytes
  })
  return asBytes(all)
}

/** The lines of a text, without their ends; an empty text has none. */
export function linesOf(bytes: string): string[] {
  if (bytes === '') return []
  return (bytes.endsWith('\n') ? bytes.slice(0, -1) : bytes).split('\n')
}
