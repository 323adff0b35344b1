import type { Mark } from '../scan/cursor'
import type { Token } from '../scan/token'
import { type Slip, YamlSyntaxError } from '../syntax-error'

/** A token out of place. `from` is the beginning of what it spoils. */
export function grammarError(says: string, { start }: Token, from?: Mark): YamlSyntaxError {
  return new YamlSyntaxError(says, start, slipOf(says), from, false)
}

function slipOf(says: string): Slip {
  if (/',' or|node content/.test(says)) return 'bracket'
  return /expected key|'-'/.test(says) ? 'indent' : 'other'
}
