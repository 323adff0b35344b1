import { correction, param, swap } from '../../language/edit/fixing'
import type { ComposeFix } from '../../language/fix'

export const fix: ComposeFix = (subject) => {
  const { source, branch } = subject
  const value = param(subject, 'value')
  const bare = value.slice(1, -1)
  // Between double quotes, YAML writes an inner one with a backslash.
  const written =
    branch.quote === '"' ? value.replaceAll('"', '\\"') : branch.quote === "'" ? value.replaceAll("'", "''") : value
  return correction('Retirer ces guillemets', swap(source, branch, `=${written}`, `=${bare}`))
}
