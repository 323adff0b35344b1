const LINE_FEED = 10
/** A case is some kilobytes; this much without a line feed is not one. */
const LONGEST = 64_000_000

/** A line of the stream, without its line feed; null for one too long to be kept. */
export type Line = Buffer | null

/** Cuts a stream of bytes at its line feeds. Holds one line at a time, whatever the stream's length. */
export async function* linesOf(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<Line> {
  let parts: Uint8Array[] = []
  let length = 0
  const keep = (part: Uint8Array) => {
    length += part.length
    if (length > LONGEST) parts = []
    else if (part.length > 0) parts.push(part)
  }
  const take = (): Line => {
    const line = length > LONGEST ? null : Buffer.concat(parts)
    parts = []
    length = 0
    return line
  }
  for await (const read of input) {
    let rest = typeof read === 'string' ? Buffer.from(read) : read
    for (let end = rest.indexOf(LINE_FEED); end !== -1; end = rest.indexOf(LINE_FEED)) {
      keep(rest.subarray(0, end))
      yield take()
      rest = rest.subarray(end + 1)
    }
    keep(rest)
  }
  if (length > 0) yield take()
}
