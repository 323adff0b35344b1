declare const brand: unique symbol

/**
 * Bytes, held in a string of characters U+0000 to U+00FF: compact, immutable, compared with `===`, sliced without a copy.
 * Text becomes bytes by `utf8` only, and bytes become text by `decode` only: the compiler keeps the two apart.
 */
export type Bytes = string & { readonly [brand]: 'bytes' }

const PIECE = 8192

/** Says that a string already holds one byte a character (a slice or a sum of bytes, an ASCII literal). */
export function asBytes(raw: string): Bytes {
  return raw as Bytes
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false
  return true
}

export function fromArray(array: Uint8Array): Bytes {
  let bytes = ''
  for (let at = 0; at < array.length; at += PIECE) bytes += String.fromCharCode(...array.subarray(at, at + PIECE))
  return asBytes(bytes)
}

export function toArray(bytes: Bytes): Uint8Array {
  const array = new Uint8Array(bytes.length)
  for (let at = 0; at < bytes.length; at++) array[at] = bytes.charCodeAt(at)
  return array
}

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
const strict = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true })

/** The UTF-8 bytes of a text. */
export function utf8(text: string): Bytes {
  return isAscii(text) ? asBytes(text) : fromArray(encoder.encode(text))
}

/** The text that bytes hold in UTF-8; what is not UTF-8 becomes U+FFFD. */
export function decode(bytes: Bytes): string {
  return isAscii(bytes) ? bytes : decoder.decode(toArray(bytes))
}

/** The text that bytes hold in UTF-8; null when they are not UTF-8. */
export function decodeStrict(bytes: Bytes): string | null {
  if (isAscii(bytes)) return bytes
  try {
    return strict.decode(toArray(bytes))
  } catch {
    return null
  }
}
