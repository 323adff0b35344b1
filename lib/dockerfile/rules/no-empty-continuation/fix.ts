import type { DockerfileFix } from '../../language/fix'
import { removeLines } from '../../language/fix'
import { instructionOf, oneFix } from '../shared/fixing'

export const fix: DockerfileFix = (subject) => {
  const blanks = instructionOf(subject)?.emptyContinuations ?? []
  const title = blanks.length > 1 ? 'Supprimer les lignes vides' : 'Supprimer la ligne vide'
  return blanks.length === 0 ? [] : oneFix(title, ...blanks.map(({ start }) => removeLines(subject, start.line)))
}
