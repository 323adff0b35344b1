/** A piece of a line as the bytes of its UTF-8: one character a byte, each worth what the byte is. */
export interface ByteText {
  bytes: string
  /** The offset in the line of a byte; within a character, the offset after it. */
  offset(byte: number): number
}

/** The text that bytes stand for; what is not UTF-8 in them gives U+FFFD. */
export function decodeBytes(bytes: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)))
}

/**
 * `line[start, end)` byte by byte. In two places BuildKit takes each byte for a character: « é » is then read as « Ã© », and
 * the second byte of « à » is a no-break space.
 */
export function byteText(line: string, start: number, end: number): ByteText {
  const text = line.slice(start, end)
  if (/^[\0-\x7f]*$/.test(text)) return { bytes: text, offset: (byte) => start + byte }
  const encoder = new TextEncoder()
  const offsets: number[] = []
  let bytes = ''
  let at = start
  for (const char of text) {
    const encoded = encoder.encode(char)
    bytes += String.fromCharCode(...encoded)
    for (const [i] of encoded.entries()) offsets.push(i === 0 ? at : at + char.length)
    at += char.length
  }
  return { bytes, offset: (byte) => offsets[byte] ?? end }
}
