import type { Cast } from '../schema/form'

/** A text that is not of the type its attribute wants, with Go's sentence. */
export class CastError extends Error {}

/**
 * Casts a text as compose does after interpolation, so that `replicas: "${N}"` is a number.
 * @throws CastError with the message of the Go function compose calls.
 */
export function cast(text: string, to: Cast): string | number | boolean {
  switch (to) {
    case 'int':
      return integer(text, 'Atoi')
    case 'int64':
      return integer(text, 'ParseInt')
    case 'float':
      return float(text)
    case 'bool':
      return boolean(text)
  }
}

function integer(text: string, via: 'Atoi' | 'ParseInt'): number {
  if (!/^[-+]?\d+$/.test(text)) throw new CastError(`strconv.${via}: parsing ${JSON.stringify(text)}: invalid syntax`)
  const value = BigInt(text.replace(/^\+/, ''))
  if (BigInt.asIntN(64, value) !== value) {
    throw new CastError(`strconv.${via}: parsing ${JSON.stringify(text)}: value out of range`)
  }
  return Number(value)
}

function float(text: string): number {
  const value = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text) ? Number(text) : Number.NaN
  if (Number.isNaN(value)) throw new CastError(`strconv.ParseFloat: parsing ${JSON.stringify(text)}: invalid syntax`)
  return value
}

function boolean(text: string): boolean {
  const word = text.toLowerCase()
  if (['true', 'y', 'yes', 'on'].includes(word)) return true
  if (['false', 'n', 'no', 'off'].includes(word)) return false
  throw new CastError(`invalid boolean: ${text}`)
}
