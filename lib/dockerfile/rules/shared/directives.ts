import type { QuickFix } from '@/lib/text/language'
import { type FixSubject, insertAt, replaceAt } from '../../language/fix'
import { oneFix } from './fixing'

const LABS = 'docker/dockerfile:1-labs'

/** Asks for the « labs » channel of the language at the top of the file. */
export function labsFix(subject: FixSubject): QuickFix[] {
  const title = `Demander le langage ${LABS}`
  const syntax = subject.file.directives.find(({ name }) => name === 'syntax')
  if (syntax !== undefined) return oneFix(title, replaceAt(subject, syntax.valueRange, LABS))
  const column = subject.text.startsWith('\ufeff') ? 2 : 1
  return oneFix(title, insertAt(subject, { line: 1, column }, `# syntax=${LABS}\n`))
}
