import type { Instruction } from '../../syntax/types'
import { blanksAfter, type OffsetEdit } from './edit'

/** The comments inside a continued instruction stand in as the line below them does. */
export function commentEdits(
  file: string,
  { map }: Instruction,
  comments: readonly number[],
  edits: readonly OffsetEdit[],
): OffsetEdit[] {
  return comments.flatMap((start) => {
    const below = map.segments.find(({ offset }) => offset > start)
    const indent = edits.find(({ start: at, text }) => at === below?.offset && text.trim() === '')
    return indent === undefined
      ? []
      : [{ start, end: start + blanksAfter(file, start, file.length), text: indent.text }]
  })
}
