interface Change {
  kind: ' ' | '-' | '+'
  line: string
  /** Lines before it in each text. */
  a: number
  b: number
}

/** The shortest way from one text to another, line by line (longest common subsequence). */
function changes(before: readonly string[], after: readonly string[]): Change[] {
  const width = after.length + 1
  const lengths = new Uint32Array((before.length + 1) * width)
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        before[i] === after[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0)
    }
  }
  const list: Change[] = []
  for (let i = 0, j = 0; i < before.length || j < after.length; ) {
    const [a, b] = [before[i], after[j]]
    if (a !== undefined && a === b) {
      list.push({ kind: ' ', line: a, a: i++, b: j++ })
    } else if (
      a !== undefined &&
      (b === undefined || (lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0))
    ) {
      list.push({ kind: '-', line: a, a: i++, b: j })
    } else list.push({ kind: '+', line: b ?? '', a: i, b: j++ })
  }
  return list
}

function range(from: number, count: number, unified: boolean): string {
  if (unified) return count === 1 ? String(from + 1) : `${count === 0 ? from : from + 1},${count}`
  return count <= 1 ? String(count === 0 ? from : from + 1) : `${from + 1},${from + count}`
}

function shown(hunk: readonly Change[], unified: boolean): string {
  const removed = hunk.filter(({ kind }) => kind !== '+')
  const added = hunk.filter(({ kind }) => kind !== '-')
  const [first] = hunk
  const [a, b] = [range(first?.a ?? 0, removed.length, unified), range(first?.b ?? 0, added.length, unified)]
  if (unified) return `@@ -${a} +${b} @@\n${hunk.map(({ kind, line }) => `${kind}${line}\n`).join('')}`
  const letter = removed.length === 0 ? 'a' : added.length === 0 ? 'd' : 'c'
  const middle = letter === 'c' ? '---\n' : ''
  return `${a}${letter}${b}\n${removed.map(({ line }) => `< ${line}\n`).join('')}${middle}${added.map(({ line }) => `> ${line}\n`).join('')}`
}

/** What `diff` prints, with `context` lines around each change; changes that are near share a hunk. */
export function hunksOf(
  before: readonly string[],
  after: readonly string[],
  context: number,
  unified: boolean,
): string {
  const list = changes(before, after)
  const spans: [from: number, to: number][] = []
  for (const [at, { kind }] of list.entries()) {
    if (kind === ' ') continue
    const last = spans.at(-1)
    if (last !== undefined && at - last[1] <= 2 * context + 1) last[1] = at
    else spans.push([at, at])
  }
  return spans.map(([from, to]) => shown(list.slice(Math.max(from - context, 0), to + context + 1), unified)).join('')
}
