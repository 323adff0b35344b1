import { createHash, randomBytes, randomInt } from 'node:crypto'

/** Without 0, O, 1, I, L, U: read aloud, written on a board, typed on a phone. */
const LETTERS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'

/** A token for a link: 256 bits, safe in a URL. Only its hash is kept. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** A class code such as `K7M-4QF`: 30⁶ of them, guesses are counted (throttle.ts). */
export function newJoinCode(): string {
  const letters = Array.from({ length: 6 }, () => LETTERS[randomInt(LETTERS.length)])
  return `${letters.slice(0, 3).join('')}-${letters.slice(3).join('')}`
}

/** What a student typed, as codes are kept: capitals, one dash, look-alikes taken for what they look like. */
export function normalizeJoinCode(typed: string): string {
  const letters = typed.toUpperCase().replace(/[^A-Z0-9]/g, '')
  return letters.length === 6 ? `${letters.slice(0, 3)}-${letters.slice(3)}` : letters
}
