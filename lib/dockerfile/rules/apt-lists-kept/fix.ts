import type { DockerfileFix } from '../../language/fix'
import { insertAt } from '../../language/fix'
import { instructionOf, oneFix } from '../shared/fixing'

const CLEAN = 'rm -rf /var/lib/apt/lists/*'

export const fix: DockerfileFix = (subject) => {
  const instruction = instructionOf(subject)
  if (instruction === null || instruction.json) return []
  const title = 'Effacer les listes à la fin du même RUN'
  const [document] = instruction.heredocs
  if (document !== undefined) return oneFix(title, insertAt(subject, document.range.end, `${CLEAN}\n`))
  // After a comment, a separator or a command in the background, it would not be the same.
  const end = instruction.argsRange.end
  if (/#|[;&|]\s*$/.test(instruction.text)) return []
  const isLong = instruction.range.start.line !== instruction.range.end.line
  const glue = isLong ? ` ${subject.file.escapeToken}\n    && ` : ' && '
  return oneFix(title, insertAt(subject, end, `${glue}${CLEAN}`))
}
