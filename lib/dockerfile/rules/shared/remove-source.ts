import type { QuickFix } from '@/lib/text/language'
import type { FixSubject } from '../../language/fix'
import { instructionOf, oneFix, removeInstruction, removeWord } from './fixing'

/** Copies no longer what the diagnostic is about: its word goes, or the instruction when it copies nothing else. */
export function removeSource(subject: FixSubject): QuickFix[] {
  const instruction = instructionOf(subject)
  if (instruction === null || instruction.name === 'ONBUILD') return []
  if (instruction.args.length === 2) {
    return oneFix('Supprimer cette copie', removeInstruction(subject, instruction))
  }
  return instruction.json ? [] : oneFix('Ne plus le copier', removeWord(subject, subject.diagnostic.range))
}
