/** A value of awk: a number, a text, or a text of the input that may look like a number. */
export type Value = number | string | { input: string }

const NUMBER = /^\s*[-+]?(?:\d+\.?\d*(?:[eE][-+]?\d+)?|\.\d+(?:[eE][-+]?\d+)?)/

export function toNumber(value: Value): number {
  if (typeof value === 'number') return value
  const text = typeof value === 'string' ? value : value.input
  return Number(NUMBER.exec(text)?.[0] ?? 0)
}

/** A number as awk prints it: whole ones without a point, others with six figures. */
export function numberText(value: number, format: (value: number) => string): string {
  if (Number.isInteger(value)) return Math.abs(value) < 1e16 ? String(value) : value.toFixed(0)
  if (Number.isNaN(value)) return 'nan'
  return Number.isFinite(value) ? format(value) : value > 0 ? 'inf' : '-inf'
}

export function isTrue(value: Value): boolean {
  if (typeof value === 'number') return value !== 0
  if (typeof value === 'string') return value !== ''
  return looksNumeric(value.input) ? toNumber(value) !== 0 : value.input !== ''
}

export function looksNumeric(text: string): boolean {
  return NUMBER.exec(text)?.[0].length === text.trimEnd().length && text.trim() !== ''
}
