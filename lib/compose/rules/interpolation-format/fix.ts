import { correction } from '../../language/edit/fixing'
import { insert } from '../../language/edit/place'
import type { ComposeFix } from '../../language/fix'

/** A dollar that starts no variable is written twice. */
export const fix: ComposeFix = ({ source, branch }) => {
  const text = source.text.slice(branch.start, branch.end)
  const lone = [...text.matchAll(/(?<!\$)(?:\$\$)*\$(?!\$)(?!\{?[A-Za-z_]\w*(?:\}|:?[-?+][^}]*\}|(?<!\{\w*)(?!\w)))/g)]
  return correction(
    'Doubler le dollar',
    ...lone.map(({ 0: found, index }) => insert(source, branch.start + index + found.length, '$')),
  )
}
