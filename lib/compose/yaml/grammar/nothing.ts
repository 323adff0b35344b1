import type { Scanner } from '../scan/scanner'
import type { SyntaxScalar } from '../syntax'

/** A value that is not written, at `at` or where the next token is. */
export function empty(scanner: Scanner, at = scanner.peek().start.offset): SyntaxScalar {
  return { kind: 'scalar', value: '', style: 'plain', start: at, end: at, empty: true }
}
