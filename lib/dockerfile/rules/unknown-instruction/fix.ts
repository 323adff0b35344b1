import type { QuickFix } from '@/lib/text/language'
import type { DockerfileFix, FixSubject } from '../../language/fix'
import { insertAt, replaceAt } from '../../language/fix'
import { instructionOf, likeCase, oneFix } from '../shared/fixing'

/** Commands that people write without RUN in front. */
const COMMANDS: ReadonlySet<string> = new Set(
  'apk apt apt-get bundle cargo cd chmod chown composer cp curl echo export gem git go make mkdir mv mvn npm pip pip3 pnpm python python3 rm sed tar useradd adduser wget yarn'.split(
    ' ',
  ),
)

export const fix: DockerfileFix = (subject) => {
  const { range, params } = subject.diagnostic
  const { suggestion } = params
  const word = String(params.word)
  if (/^(&&|\|\||[|;-])/.test(word)) return continueAbove(subject)
  if (word.startsWith('//')) return oneFix('En faire un commentaire', comment(subject))
  if (COMMANDS.has(word)) return oneFix('Mettre RUN devant', insertAt(subject, range.start, 'RUN '))
  if (suggestion === undefined) return []
  const meant = likeCase(word, String(suggestion))
  return oneFix(`Remplacer par ${meant}`, replaceAt(subject, range, meant))
}

/** The line goes on with the command above: what lacks is the continuation at its end. */
function continueAbove(subject: FixSubject): QuickFix[] {
  const { file } = subject
  const instruction = instructionOf(subject)
  const above = instruction && file.instructions[file.instructions.indexOf(instruction) - 1]
  if (above?.name !== 'RUN' || above.json || above.heredocs.length > 0) return []
  return oneFix(
    `Continuer la ligne d’au-dessus par ${file.escapeToken}`,
    insertAt(subject, above.range.end, ` ${file.escapeToken}`),
  )
}

function comment(subject: FixSubject) {
  const { start } = subject.diagnostic.range
  return replaceAt(subject, { start, end: { ...start, column: start.column + 2 } }, '#')
}
