import type { TextEdit } from '@/lib/text/language'
import type { Instruction } from '../../syntax/types'
import type { Opened } from '../open'
import { commentEdits } from './comment-edits'
import type { OffsetEdit } from './edit'
import { instructionEdits } from './instruction-edits'
import { lineEdits } from './line-edits'

/**
 * Lays a Dockerfile out: keywords in capitals, one space between words, continued lines at four spaces, a blank line
 * between stages. What BuildKit reads does not change. An instruction that it refuses is left as it is, and so is a file
 * whose lines cannot be told apart.
 */
export function formatEdits({ file, text, index }: Opened): TextEdit[] {
  const isUnreadable = file.diagnostics.some(({ rule }) => rule === 'unterminated-heredoc' || rule === 'line-too-long')
  // A lone carriage return ends a line for an editor, and not for Docker; a byte order mark only counts in front.
  const isOdd = /\r(?!\n)|.\ufeff/s.test(text)
  if (isUnreadable || isOdd || file.instructions.length === 0) return []
  const edits: OffsetEdit[] = lineEdits(file)
  for (const instruction of file.instructions) {
    if (instruction.broken) continue
    const own = instructionEdits(text, instruction, file.escapeToken)
    edits.push(...own, ...commentEdits(text, instruction, commentsIn(instruction), own))
  }
  return edits
    .filter(({ start, end, text: wanted }) => text.slice(start, end) !== wanted)
    .map(({ start, end, text: wanted }) => ({ range: index.range(start, end), text: wanted }))

  function commentsIn({ range, heredocs }: Instruction): number[] {
    const stop = heredocs[0]?.range.start.line ?? range.end.line + 1
    return file.comments
      .map((comment) => comment.range.start)
      .filter(({ line }) => line > range.start.line && line < stop)
      .map(({ line }) => index.offset({ line, column: 1 }))
  }
}
