import { correction } from '../../language/edit/fixing'
import { replace } from '../../language/edit/place'
import type { ComposeFix } from '../../language/fix'

export const fix: ComposeFix = ({ source, branch }) => {
  const { key } = branch
  if (!key || /["']/.test(source.text.charAt(key.start - 1))) return []
  return correction('Mettre entre guillemets', replace(source, key.start, key.end, `"${key.text}"`))
}
