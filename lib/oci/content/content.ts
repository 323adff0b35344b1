import { asBytes, type Bytes, utf8 } from './bytes'
import { sha256 } from './sha256'
import { syntheticBytes } from './synthetic'

/** A program that a binary file holds: which model runs it, and in whose words it speaks. */
export interface Executable {
  /** The name of the model (`node`), or of a binary of many commands (`busybox`), which looks at how it is called. */
  program: string
  /** Whose it is (`busybox`, `gnu`, `dash`…): two programs of the same name may differ. */
  vendor: string
  version: string
  /** The dynamic loader it asks for; undefined when it is linked statically. */
  loader?: string
  /** The commands that a shell of this busybox runs by itself, without looking for their files, as Debian's does. */
  applets?: readonly string[]
}

/** The content of a file whose bytes nobody needs: only its size is true. It costs no memory, whatever the size. */
export interface Synthetic {
  kind: 'synthetic'
  size: number
  /** What its bytes are drawn from: same seed and size, same bytes. */
  seed: string
  executable?: Executable
}

/** What a file holds. Never changed in place: writing gives another content. */
export type Content = { kind: 'bytes'; bytes: Bytes } | Synthetic

export const EMPTY: Content = { kind: 'bytes', bytes: asBytes('') }

export function textContent(text: string): Content {
  return { kind: 'bytes', bytes: utf8(text) }
}

export function bytesContent(bytes: Bytes): Content {
  return { kind: 'bytes', bytes }
}

export function contentSize(content: Content): number {
  return content.kind === 'bytes' ? content.bytes.length : content.size
}

/** The bytes of a file, from `start` to `end`. */
export function readContent(content: Content, start = 0, end = Number.POSITIVE_INFINITY): Bytes {
  if (content.kind === 'bytes')
    return start === 0 && end >= content.bytes.length ? content.bytes : asBytes(content.bytes.slice(start, end))
  return syntheticBytes(content.seed, start, Math.min(end, content.size))
}

const digests = new WeakMap<Content, string>()

/**
 * A digest of what a file holds, in hexadecimal. Of bytes it is their SHA-256; of a synthetic content, that of its
 * description, which says as much.
 */
export function contentDigest(content: Content): string {
  const known = digests.get(content)
  if (known !== undefined) return known
  const digest = sha256(content.kind === 'bytes' ? content.bytes : utf8(`synthetic ${content.size} ${content.seed}`))
  digests.set(content, digest)
  return digest
}
