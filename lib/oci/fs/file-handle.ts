import { asBytes, type Bytes } from '../content/bytes'
import { bytesContent, type Content, contentSize, readContent } from '../content/content'
import type { FileNode } from './node'
import type { Names, Tree } from './tree'

/** Beyond this size, what is written is only counted: a file of 100 MB of zeros must not cost 100 MB. */
const KEPT = 8 * 1024 * 1024

/** A cheap digest of what is no longer kept. */
function trace(bytes: Bytes): string {
  let hash = bytes.length
  const stride = Math.max(1, Math.floor(bytes.length / 64))
  for (let at = 0; at < bytes.length; at += stride) hash = (Math.imul(hash, 31) + bytes.charCodeAt(at)) | 0
  return (hash >>> 0).toString(36)
}

/** `content` with `bytes` at `offset`; a hole before them is filled with zeros. */
export function written(content: Content, offset: number, bytes: Bytes): Content {
  const size = Math.max(contentSize(content), offset + bytes.length)
  if (size > KEPT) {
    const seed = content.kind === 'synthetic' ? content.seed : trace(content.bytes)
    return { kind: 'synthetic', size, seed: `${seed.slice(-64)}+${offset}:${trace(bytes)}` }
  }
  const before = readContent(content, 0, offset)
  return bytesContent(
    asBytes(before + '\0'.repeat(offset - before.length) + bytes + readContent(content, offset + bytes.length)),
  )
}

/** `content` cut or filled with zeros to `size` bytes. */
export function resized(content: Content, size: number): Content {
  if (size > KEPT) return { kind: 'synthetic', size, seed: `zero:${size}` }
  const kept = readContent(content, 0, size)
  return bytesContent(asBytes(kept + '\0'.repeat(size - kept.length)))
}

/** An open file: goes on reading and writing what it opened, even removed or renamed meanwhile. */
export class FileHandle {
  #node: FileNode

  constructor(
    private readonly tree: Tree,
    private readonly names: Names,
    node: FileNode,
    private readonly now: () => number,
  ) {
    this.#node = node
  }

  get size(): number {
    return contentSize(this.#node.content)
  }

  get content(): Content {
    return this.#node.content
  }

  read(offset: number, length: number): Bytes {
    return readContent(this.#node.content, offset, offset + length)
  }

  write(offset: number, bytes: Bytes): void {
    this.replace(written(this.#node.content, offset, bytes))
  }

  replace(content: Content): void {
    const node = this.#writable()
    node.content = content
    node.mtime = this.now()
  }

  /** The node, copied up again when a snapshot was taken since it was opened. */
  #writable(): FileNode {
    if (this.#node.epoch === this.tree.epoch) return this.#node
    if (this.tree.get(this.names) === this.#node) {
      const node = this.tree.own(this.names)
      if (node.type === 'file') this.#node = node
    } else this.#node = { ...this.#node, epoch: this.tree.epoch }
    return this.#node
  }
}
