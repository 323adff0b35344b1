import type { DockerfileFix } from '../../language/fix'
import { insertAt, replaceAt, textAt } from '../../language/fix'
import { commandsOf } from '../../run-script/commands'
import { commandOf, instructionOf, oneFix } from '../shared/fixing'

const LOCAL = /127\.0\.0\.1|localhost|\[?::1\]?/

export const fix: DockerfileFix = (subject) => {
  const { range } = subject.diagnostic
  const instruction = instructionOf(subject)
  const command = commandOf(subject)
  const written = textAt(subject, range)
  if (instruction === null || command === null) return []
  const title = 'Écouter sur 0.0.0.0'
  if (LOCAL.test(written)) return oneFix(title, replaceAt(subject, range, written.replace(LOCAL, '0.0.0.0')))
  const bare = written.replace(/"/g, '')
  if (/^[0-9]+$/.test(bare)) return oneFix(title, replaceAt(subject, range, written.replace(bare, `0.0.0.0:${bare}`)))
  // What its default is has to be said: at the end of the command, which must be the last one.
  const last = command.words.at(-1)
  if (last === undefined || commandsOf(instruction).at(-1) !== command) return []
  const words = bare === 'runserver' ? ['0.0.0.0:8000'] : ['--host', '0.0.0.0']
  const isScript = instruction.json && textAt(subject, last.range) !== JSON.stringify(last.value)
  if (isScript) return []
  const text = instruction.json ? words.map((word) => `, "${word}"`) : words.map((word) => ` ${word}`)
  return oneFix(title, insertAt(subject, last.range.end, text.join('')))
}
