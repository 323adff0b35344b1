import type { DockerfileFix } from '../../language/fix'
import { removeLines } from '../../language/fix'
import { stageReferences } from '../../language/names/stages'
import { oneFix } from '../shared/fixing'

export const fix: DockerfileFix = (subject) => {
  const { stages } = subject.file
  const at = stages.findIndex(({ from }) => from.range.start.line === subject.diagnostic.range.start.line)
  const stage = stages[at]
  const next = stages[at + 1]
  // Numbers count the stages: without one, they would name others. What only it needs is for another correction.
  const isCounted = stageReferences(subject).some(({ byNumber }) => byNumber)
  const isNeeded = stageReferences(subject).some((one) => one.stage.stage === stage)
  if (stage === undefined || next === undefined || isCounted || isNeeded) return []
  const last = next.from.range.start.line - next.from.comments.length - 1
  return oneFix('Supprimer l’étape', removeLines(subject, stage.from.range.start.line, last))
}
