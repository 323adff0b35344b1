import { asBytes, type Bytes } from '@/lib/oci/content/bytes'
import { syntheticBytes } from '@/lib/oci/content/synthetic'
import { FsError } from '@/lib/oci/fs/errno'
import type { FileHandle } from '@/lib/oci/fs/file-handle'
import type { OpenFile, ReadOptions } from './open-file'

/** What needs no closing. */
abstract class Plain {
  retain(): void {}
  release(): void {}
}

/** A regular file, with its position. */
export class OpenRegularFile extends Plain implements OpenFile {
  readonly kind = 'file'
  #offset = 0

  constructor(
    readonly handle: FileHandle,
    private readonly access: { read: boolean; write: boolean; append: boolean },
  ) {
    super()
  }

  read({ max, line = false }: ReadOptions): Bytes | null {
    if (!this.access.read) throw new FsError('EBADF', '')
    if (this.#offset >= this.handle.size) return null
    let bytes = this.handle.read(this.#offset, line ? Math.min(max, 4096) : max)
    const end = line ? bytes.indexOf('\n') + 1 : 0
    if (end > 0) bytes = asBytes(bytes.slice(0, end))
    this.#offset += bytes.length
    return bytes
  }

  write(bytes: Bytes): void {
    if (!this.access.write) throw new FsError('EBADF', '')
    if (this.access.append) this.#offset = this.handle.size
    this.handle.write(this.#offset, bytes)
    this.#offset += bytes.length
  }
}

/** Bytes given beforehand: a heredoc, what a terminal has typed. */
export class OpenBytes extends Plain implements OpenFile {
  readonly kind = 'file'
  #rest: Bytes

  constructor(bytes: Bytes) {
    super()
    this.#rest = bytes
  }

  read({ max, line = false }: ReadOptions): Bytes | null {
    if (this.#rest === '') return null
    const end = line ? this.#rest.indexOf('\n') + 1 : 0
    const count = end > 0 ? Math.min(end, max) : max
    const bytes = asBytes(this.#rest.slice(0, count))
    this.#rest = asBytes(this.#rest.slice(count))
    return bytes
  }

  write(): void {
    throw new FsError('EBADF', '')
  }
}

/** Gives what is written to a function: a log, a screen. */
export class OutputSink extends Plain implements OpenFile {
  constructor(
    private readonly receive: (bytes: Bytes) => void,
    readonly kind: 'pipe' | 'terminal' = 'pipe',
  ) {
    super()
  }

  read(): null {
    return null
  }

  write(bytes: Bytes): void {
    this.receive(bytes)
  }
}

/** /dev/null, /dev/zero, /dev/full, /dev/urandom. */
export class OpenDevice extends Plain implements OpenFile {
  readonly kind = 'device'
  #offset = 0

  constructor(
    readonly device: string,
    private readonly seed: string,
  ) {
    super()
  }

  read({ max }: ReadOptions): Bytes | null {
    if (this.device === 'zero' || this.device === 'full') return asBytes('\0'.repeat(max))
    if (this.device !== 'random') return null
    // After the first block, which begins as a binary does.
    const start = 4096 + this.#offset
    this.#offset += max
    return syntheticBytes(this.seed, start, start + max)
  }

  write(): void {
    if (this.device === 'full') throw new FsError('ENOSPC', '')
  }
}
