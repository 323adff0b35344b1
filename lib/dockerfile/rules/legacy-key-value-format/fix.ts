import type { DockerfileFix } from '../../language/fix'
import { replaceAt, textAt } from '../../language/fix'
import { instructionOf, oneFix } from '../shared/fixing'

/** The value of the old form as the new one writes it; null when nobody but its author can tell. */
function quoted(value: string): string | null {
  if (/^"[^"\\]*"$|^'[^'\\]*'$/.test(value)) return value
  if (/["'\\]/.test(value)) return null
  return /\s/.test(value) ? `"${value}"` : value
}

export const fix: DockerfileFix = (subject) => {
  const instruction = instructionOf(subject)
  const pair = (instruction?.trigger ?? instruction)?.pairs[0]
  if (pair?.value == null || textAt(subject, pair.value.range) !== pair.value.value) return []
  // « NAME = value » : the spaces around the sign made it the old form.
  const value = quoted(pair.value.value.replace(/^=\s*/, ''))
  if (value === null) return []
  const range = { start: pair.key.range.start, end: pair.value.range.end }
  return oneFix('Mettre un signe égal', replaceAt(subject, range, `${pair.key.value}=${value}`))
}
