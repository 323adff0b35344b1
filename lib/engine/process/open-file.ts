import type { Bytes } from '@/lib/oci/content/bytes'
import type { WaitQueue } from './wait'

export interface ReadOptions {
  /** At most so many bytes. */
  max: number
  /** Stop after a line feed. */
  line?: boolean
}

/** What a file descriptor stands for. Processes share it: the last `release` closes it. */
export interface OpenFile {
  readonly kind: 'file' | 'pipe' | 'terminal' | 'device' | 'dir'
  /** The bytes at hand; null at the end; undefined when one has to wait for `readable`. Throws EBADF. */
  read(options: ReadOptions): Bytes | null | undefined
  /** Never waits: who writes too much is held by the kernel at its next turn, while `isFull`. Throws EPIPE, EBADF. */
  write(bytes: Bytes): void
  readonly readable?: WaitQueue
  readonly writable?: WaitQueue
  isFull?(): boolean
  retain(): void
  release(): void
}
