import { asBytes, type Bytes } from '@/lib/oci/content/bytes'
import { FsError } from '@/lib/oci/fs/errno'
import type { Process } from '../../process/contract'
import { openFile } from '../../process/open'
import type { Run } from '../../process/wait'

const CHUNK = 65536

/** A file that cannot be read, in the words of the one who says it. */
export function cannotOpen(process: Process, path: string, error: FsError): void {
  process.fail(process.vendor === 'busybox' ? `can't open '${path}': ${error.message}` : `${path}: ${error.message}`)
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
      if (error.code === 'EISDIR' && process.vendor === 'busybox') process.fail(`read error: ${error.message}`)
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
