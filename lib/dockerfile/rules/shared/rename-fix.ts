import type { QuickFix } from '@/lib/text/language'
import type { FixSubject } from '../../language/fix'
import { renameAt } from '../../language/names/rename'

/** Renames what the diagnostic is about, wherever it is named; nothing when the name is refused. */
export function renameFix(subject: FixSubject, title: string, name: string): QuickFix[] {
  const edits = renameAt(subject, subject.diagnostic.range.start, name)
  return 'refused' in edits ? [] : [{ title, edits }]
}

/** `name`, or `name-2`, `name-3`… when a stage already has it. */
export function freeStageName({ file }: FixSubject, name: string): string {
  const taken = new Set(file.stages.map((stage) => stage.name))
  let free = name
  for (let number = 2; taken.has(free); number++) free = `${name}-${number}`
  return free
}
