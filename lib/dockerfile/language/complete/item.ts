import type { Completion, CompletionKind } from '@/lib/text/language'
import type { Range } from '@/lib/text/position'

/** A completion, from what differs: the same text is shown and inserted when `insert` says nothing else. */
export function item(
  range: Range,
  kind: CompletionKind,
  label: string,
  more: { insert?: string; snippet?: true; detail?: string; documentation?: string; rank?: number } = {},
): Completion {
  return { label, kind, insert: label, range, ...more }
}
