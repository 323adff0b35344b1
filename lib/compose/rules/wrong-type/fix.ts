import { correction, param } from '../../language/edit/fixing'
import { replace } from '../../language/edit/place'
import type { ComposeFix } from '../../language/fix'
import { meaningOf } from '../../language/names/meaning'
import type { Branch } from '../../language/syntax/tree'

export const fix: ComposeFix = (subject) => {
  const { source, branch } = subject
  const wanted = param(subject, 'wanted').split(',')
  const written = source.text.slice(branch.start, branch.end)
  const write = (title: string, text: string) => correction(title, replace(source, branch.start, branch.end, text))
  if (branch.kind !== 'scalar' || branch.quote === 'block') return []
  // A text would be cast back to a number.
  const isCast = meaningOf(source, branch.path)?.attribute.cast !== undefined
  if (wanted.includes('string') && branch.quote === '' && !isCast)
    return write('Mettre entre guillemets', `"${written}"`)
  if (unquotes(branch, wanted)) return write('Retirer les guillemets', branch.word?.text ?? '')
  return wanted.includes('array') ? write('En faire une liste', `[${written}]`) : []
}

/** A number or a boolean between quotes, where one without is wanted. */
function unquotes({ quote, word }: Branch, wanted: readonly string[]): boolean {
  if (quote === '' || !word) return false
  if (wanted.includes('boolean')) return /^(?:true|false)$/.test(word.text)
  return (wanted.includes('integer') || wanted.includes('number')) && /^-?\d+$/.test(word.text)
}
