import type { FileEdit } from '@/lib/text/language'
import type { DockerfileFix } from '../../language/fix'
import { replaceAt } from '../../language/fix'
import { commandsOf } from '../../run-script/commands'
import { instructionOf, isExact, oneFix } from '../shared/fixing'

export const fix: DockerfileFix = (subject) => {
  const instruction = instructionOf(subject)
  if (instruction === null || instruction.json) return []
  const edits: (FileEdit | null)[] = []
  for (const { words } of commandsOf(instruction)) {
    const at = words.slice(0, 3).findIndex(({ value }) => value === 'sudo')
    const [sudo, next] = words.slice(at)
    if (at === -1 || sudo === undefined) continue
    // Its own options would be left to the command.
    const isBare = next !== undefined && !next.value.startsWith('-') && isExact(subject, sudo)
    edits.push(isBare ? replaceAt(subject, { start: sudo.range.start, end: next.range.start }, '') : null)
  }
  return oneFix('Enlever sudo', ...edits)
}
