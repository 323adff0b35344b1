/** A line of the file: `[start, end)` without its line feed and the carriage returns before it. */
export interface PhysicalLine {
  start: number
  end: number
}

/** Splits at line feeds only, as BuildKit's scanner does; the empty line after a last line feed is not one. */
export function physicalLines(text: string): PhysicalLine[] {
  const lines: PhysicalLine[] = []
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const next = feed === -1 ? text.length : feed + 1
    let end = feed === -1 ? text.length : feed
    while (end > start && text.charCodeAt(end - 1) === 13) end--
    lines.push({ start, end })
    start = next
  }
  return lines
}

/** The longest line BuildKit reads, in bytes of UTF-8. */
const LONGEST = 65535

/** The first line that BuildKit finds too long, as an index; null when there is none. */
export function overlongLine(text: string, lines: readonly PhysicalLine[]): number | null {
  // A UTF-16 unit takes at most three bytes: most lines need no counting.
  const isOverlong = ({ start, end }: PhysicalLine) =>
    (end - start) * 3 > LONGEST && new TextEncoder().encode(text.slice(start, end)).length > LONGEST
  const found = lines.findIndex(isOverlong)
  return found === -1 ? null : found
}
