import type { Place } from '../yaml/node'
import type { Warning } from './context'

/** The warning for a variable that is neither set nor given a default. */
export function unsetVariable(name: string, at: Place): Warning {
  const docker = `The ${JSON.stringify(name)} variable is not set. Defaulting to a blank string.`
  return { rule: 'variable-unset', at, params: { name }, docker }
}
