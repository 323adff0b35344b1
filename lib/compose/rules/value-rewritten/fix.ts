import { correction } from '../../language/edit/fixing'
import { replace } from '../../language/edit/place'
import type { ComposeFix } from '../../language/fix'

export const fix: ComposeFix = ({ source, branch }) => {
  const text = source.text.slice(branch.start, branch.end)
  return branch.quote === ''
    ? correction('Mettre entre guillemets', replace(source, branch.start, branch.end, `"${text}"`))
    : []
}
