/** What the info string of a fenced block says beside its language: ```docker title="Dockerfile" {2,4-5} extrait */
export interface CodeMeta {
  title: string | null
  /** 1-based numbers of the lines to mark. */
  marked: ReadonlySet<number>
  /** A piece that does not stand alone: parsed, but not asked to be whole. */
  excerpt: boolean
  /** A counter-example: our engines must find something wrong in it. */
  invalid: boolean
  /** Cut short for the reader: no engine could judge it. */
  abridged: boolean
}

/** Reads a fenced block's info string; what it does not know is left aside. */
export function readCodeMeta(meta: string | null | undefined): CodeMeta {
  const text = meta ?? ''
  const rest = text.replace(/title="[^"]*"/, '')
  return {
    title: /title="([^"]*)"/.exec(text)?.[1] ?? null,
    marked: markedLines(/\{([\d,\s-]+)\}/.exec(text)?.[1] ?? ''),
    excerpt: /\bextrait\b/.test(rest),
    invalid: /\binvalide\b/.test(rest),
    abridged: /\babrege\b/.test(rest),
  }
}

function markedLines(list: string): Set<number> {
  const lines = new Set<number>()
  for (const part of list.split(',')) {
    const [from, to = from] = part.split('-').map((n) => Number.parseInt(n, 10))
    if (from === undefined || Number.isNaN(from)) continue
    for (let line = from; line <= (to ?? from); line++) lines.add(line)
  }
  return lines
}

const annotation = /[ \t]*(?:#|\/\/)[ \t]*\((\d{1,2})\)[ \t]*$/

/** Takes « # (1) » off the end of lines. Returns the code without them, and the number beside each line that had one. */
export function takeAnnotations(code: string): { code: string; notes: ReadonlyMap<number, number> } {
  const notes = new Map<number, number>()
  const lines = code.split('\n').map((line, index) => {
    const match = annotation.exec(line)
    if (!match) return line
    notes.set(index + 1, Number(match[1]))
    return line.slice(0, match.index)
  })
  return { code: lines.join('\n'), notes }
}
