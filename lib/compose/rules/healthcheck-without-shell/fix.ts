import { splitWords } from '../../forms/words'
import { correction } from '../../language/edit/fixing'
import { replace } from '../../language/edit/place'
import type { ComposeFix } from '../../language/fix'
import { branchAt, childOf } from '../../language/syntax/source'

/** `CMD-SHELL` gives one line to the shell: the words of the list become that line. */
export const fix: ComposeFix = ({ source, branch }) => {
  const at = branch.path.indexOf('test')
  const list = at === -1 ? undefined : branchAt(source, branch.path.slice(0, at + 1))
  const first = childOf(list, 0)
  if (!list || first?.word?.text !== 'CMD' || list.children.some(({ kind }) => kind !== 'scalar')) return []
  const [, ...words] = list.children
  const [only] = words
  if (words.length === 1 && only)
    return correction(
      'Confier la ligne au shell (« CMD-SHELL »)',
      replace(source, first.word.start, first.word.end, 'CMD-SHELL'),
    )
  const line = words.map(({ word }) => shellWord(word?.text ?? '')).join(' ')
  const last = words.at(-1)
  if (!only || !last) return []
  return correction(
    'Confier la ligne au shell (« CMD-SHELL »)',
    replace(source, first.word.start, first.word.end, 'CMD-SHELL'),
    replace(source, only.start, last.end, JSON.stringify(line)),
  )
}

/** A word as the shell must read it; operators and variables are for the shell itself. */
function shellWord(word: string): string {
  return /^[\w./:=@%+,-]+$/.test(word) ||
    /^(?:&&|\|\|?|;|>>?|<|\d?>&\d)$/.test(word) ||
    word.includes('$') ||
    (splitWords(word).length === 1 && !/[\s'"]/.test(word))
    ? word
    : `'${word.replaceAll("'", "'\\''")}'`
}
