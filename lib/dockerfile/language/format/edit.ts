/** An edit by offsets in the file. */
export interface OffsetEdit {
  start: number
  end: number
  text: string
}

/** How many spaces and tabs stand before `at`, not further than `from`. */
export function blanksBefore(text: string, at: number, from: number): number {
  let start = at
  while (start > from && (text[start - 1] === ' ' || text[start - 1] === '\t')) start--
  return at - start
}

/** How many spaces and tabs stand from `at` on, not further than `to`. */
export function blanksAfter(text: string, at: number, to: number): number {
  let end = at
  while (end < to && (text[end] === ' ' || text[end] === '\t')) end++
  return end - at
}
