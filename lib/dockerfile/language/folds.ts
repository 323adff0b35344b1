import type { Fold } from '@/lib/text/language'
import type { Range } from '@/lib/text/position'
import type { Opened } from './open'

/** What folds: stages, instructions of several lines, their documents, and comments of several lines. */
export function foldsOf({ file }: Opened): Fold[] {
  const directives = file.directives.at(-1)?.range.end.line ?? 0
  const stages = file.stages.map(({ from, instructions }) => ({ start: from.range, end: instructions.at(-1) ?? from }))
  return [
    ...stages.map(({ start, end }) => lines({ start: start.start, end: end.range.end })),
    ...file.instructions.map(({ range }) => lines(range)),
    // The first document folds with its instruction.
    ...file.instructions.flatMap(({ heredocs }) => heredocs.slice(1).map(({ range }) => lines(range))),
    ...commentBlocks(file.comments.map(({ range }) => range).filter(({ start }) => start.line > directives)),
  ].filter(({ start, end }) => end > start)
}

function lines({ start, end }: Range): Fold {
  return { start: start.line, end: end.line }
}

function commentBlocks(comments: readonly Range[]): Fold[] {
  const blocks: Fold[] = []
  for (const { start } of comments) {
    const last = blocks.at(-1)
    if (last?.end === start.line - 1) last.end = start.line
    else blocks.push({ start: start.line, end: start.line, kind: 'comment' })
  }
  return blocks
}
