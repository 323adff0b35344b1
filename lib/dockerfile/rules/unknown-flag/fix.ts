import { LABS_COPY_FLAGS, LABS_RUN_FLAGS } from '../../instructions/flags'
import type { DockerfileFix } from '../../language/fix'
import { replaceAt } from '../../language/fix'
import { labsFix } from '../shared/directives'
import { instructionOf, oneFix } from '../shared/fixing'

const LABS: Readonly<Record<string, object>> = { COPY: LABS_COPY_FLAGS, RUN: LABS_RUN_FLAGS }

export const fix: DockerfileFix = (subject) => {
  const { range, params } = subject.diagnostic
  const { suggestion } = params
  const name = String(params.flag).slice(2)
  const instruction = instructionOf(subject)
  const isLabs = Object.hasOwn(LABS[(instruction?.trigger ?? instruction)?.name ?? ''] ?? {}, name)
  if (isLabs) return labsFix(subject)
  if (suggestion === undefined) return []
  const end = { line: range.start.line, column: range.start.column + name.length + 2 }
  return oneFix(`Remplacer par ${suggestion}`, replaceAt(subject, { start: range.start, end }, String(suggestion)))
}
