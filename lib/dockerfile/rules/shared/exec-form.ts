import type { QuickFix } from '@/lib/text/language'
import { type FixSubject, replaceAt, textAt } from '../../language/fix'
import type { Instruction } from '../../syntax/types'
import { jsonArray, oneFix, plainWords } from './fixing'

/** What a learner meant by brackets that are not JSON: other quotes, a comma too many. */
function mended(text: string): string[] | null {
  const json = text
    .replace(/[“”„«»]/g, '"')
    .replace(/'/g, '"')
    .replace(/,\s*\]$/, ']')
  try {
    const array: unknown = JSON.parse(json)
    return Array.isArray(array) && array.length > 0 && array.every((one) => typeof one === 'string') ? array : null
  } catch {
    return null
  }
}

/**
 * Writes the command of a CMD, an ENTRYPOINT or a SHELL in exec form. When it needs a shell, that shell is named: what
 * runs is the same, and it is the file that says so.
 */
export function execFormFix(subject: FixSubject, { argsRange, args }: Instruction): QuickFix[] {
  const script = args[0]?.value ?? ''
  const written = textAt(subject, argsRange)
  if (written.startsWith('[')) {
    const array = mended(written)
    return array === null ? [] : oneFix('Corriger le tableau JSON', replaceAt(subject, argsRange, jsonArray(array)))
  }
  const words = plainWords(script)
  if (words !== null) return oneFix('Écrire en forme exec (JSON)', replaceAt(subject, argsRange, jsonArray(words)))
  // Over several lines, or with what JSON cannot hold as it is, the author knows better.
  if (script === '' || script !== written || /["\\]/.test(script)) return []
  return oneFix('Nommer le shell en forme exec (JSON)', replaceAt(subject, argsRange, jsonArray(['sh', '-c', script])))
}
