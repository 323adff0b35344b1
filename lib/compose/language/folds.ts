import type { Fold } from '@/lib/text/language'
import { branchesOf, type Source } from './syntax/source'

/** What can be folded: each mapping, list and text of several lines under its key or dash, and each run of comment lines. */
export function foldsOf(source: Source): Fold[] {
  const { index, text } = source
  const folds = new Map<number, Fold>()
  for (const { path, from, end, kind } of branchesOf(source)) {
    if (path.length === 0 || kind === 'null' || kind === 'alias') continue
    const start = index.position(from).line
    const last = index.position(end).line
    if (last > start && !folds.has(start)) folds.set(start, { start, end: last })
  }
  return [...folds.values(), ...commentsIn(text)].sort((a, b) => a.start - b.start)
}

function commentsIn(text: string): Fold[] {
  const folds: Fold[] = []
  let start = 0
  const lines = [...text.split('\n'), '']
  for (const [i, line] of lines.entries()) {
    const isComment = /^\s*#/.test(line)
    if (isComment && start === 0) start = i + 1
    if (isComment || start === 0) continue
    if (i > start) folds.push({ start, end: i, kind: 'comment' })
    start = 0
  }
  return folds
}
