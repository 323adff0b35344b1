import type { DockerfileFix } from '../../language/fix'
import { insertAt } from '../../language/fix'
import { instructionOf, oneFix } from '../shared/fixing'

export const fix: DockerfileFix = (subject) => {
  const name = String(subject.diagnostic.params.name)
  const document = instructionOf(subject)?.heredocs.at(-1)
  if (document === undefined) return []
  const glue = document.content === '' || document.content.endsWith('\n') ? '' : '\n'
  // The line of the instruction may be the last of the file.
  const first = subject.text.endsWith('\n') || document.content !== '' ? '' : '\n'
  return oneFix(`Fermer le bloc par ${name}`, insertAt(subject, document.range.end, `${first}${glue}${name}\n`))
}
