import { asBytes, type Bytes } from '@/lib/oci/content/bytes'
import { FsError } from '@/lib/oci/fs/errno'
import type { OpenFile, ReadOptions } from './open-file'
import { WaitQueue } from './wait'

/** As Linux. */
const CAPACITY = 65536

class Pipe {
  #chunks: Bytes[] = []
  #size = 0
  readonly changed = new WaitQueue()
  readers = 0
  writers = 0

  get isFull(): boolean {
    return this.#size >= CAPACITY && this.readers > 0
  }

  read({ max, line = false }: ReadOptions): Bytes | null | undefined {
    if (this.#size === 0) return this.writers > 0 ? undefined : null
    let taken = ''
    while (taken.length < max && this.#chunks.length > 0) {
      const chunk = this.#chunks[0] ?? asBytes('')
      let count = Math.min(chunk.length, max - taken.length)
      const end = line ? chunk.indexOf('\n') + 1 : 0
      if (end > 0) count = Math.min(count, end)
      taken += chunk.slice(0, count)
      if (count === chunk.length) this.#chunks.shift()
      else this.#chunks[0] = asBytes(chunk.slice(count))
      if (end > 0 && count === end) break
    }
    this.#size -= taken.length
    this.changed.wakeAll()
    return asBytes(taken)
  }

  write(bytes: Bytes): void {
    if (this.readers === 0) throw new FsError('EPIPE', '')
    if (bytes.length === 0) return
    this.#chunks.push(bytes)
    this.#size += bytes.length
    this.changed.wakeAll()
  }
}

class PipeEnd implements OpenFile {
  readonly kind = 'pipe'
  #holders = 1

  constructor(
    private readonly pipe: Pipe,
    private readonly side: 'readers' | 'writers',
  ) {
    pipe[side]++
  }

  get readable(): WaitQueue {
    return this.pipe.changed
  }

  get writable(): WaitQueue {
    return this.pipe.changed
  }

  isFull(): boolean {
    return this.side === 'writers' && this.pipe.isFull
  }

  read(options: ReadOptions): Bytes | null | undefined {
    if (this.side !== 'readers') throw new FsError('EBADF', '')
    return this.pipe.read(options)
  }

  write(bytes: Bytes): void {
    if (this.side !== 'writers') throw new FsError('EBADF', '')
    this.pipe.write(bytes)
  }

  retain(): void {
    this.#holders++
  }

  release(): void {
    if (--this.#holders > 0) return
    this.pipe[this.side]--
    this.pipe.changed.wakeAll()
  }
}

/** A pipe: what is written at one end is read at the other. */
export function makePipe(): { reader: OpenFile; writer: OpenFile } {
  const pipe = new Pipe()
  return { reader: new PipeEnd(pipe, 'readers'), writer: new PipeEnd(pipe, 'writers') }
}
