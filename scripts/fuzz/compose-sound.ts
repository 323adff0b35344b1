import { checkCompose } from '@/lib/compose/check'
import { describe } from '@/lib/compose/describe'
import { lineIndex } from '@/lib/text/line-index'
import { comparePositions } from '@/lib/text/position'
import type { Files } from './compose-texts'

/** Checks files whatever they are worth. @throws Error where the engine throws, points outside a file, or finds no words */
export function expectSound(files: Files): void {
  for (const diagnostic of checkCompose({ files })) {
    const { start, end } = diagnostic.range
    const index = lineIndex(files[diagnostic.file ?? ''] ?? '')
    const inside = [start, end].every(
      (position) => comparePositions(index.position(index.offset(position)), position) === 0,
    )
    if (!inside || comparePositions(start, end) > 0)
      throw new Error(`range outside the file: ${JSON.stringify(diagnostic)}`)
    if (describe(diagnostic).why === '') throw new Error(`no words for ${diagnostic.rule}`)
  }
}
