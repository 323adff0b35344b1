/** How Go's yaml.v3 writes a text: bare, between quotes, or as a block of lines. */
export type Style = 'plain' | 'single' | 'double' | 'literal'

/** Chars that open something when they come first. */
const OPENERS = new Set('#,[]{}&*!|>\'"%@`')

/** The style that yaml.v3 chooses: the barest from which the same text is read back. Source: its emitter's `analyze_scalar`. */
export function styleOf(text: string): Style {
  const lines = /[\n\r\u0085\u2028\u2029]/.test(text)
  if (text.includes('\n')) return literalAllowed(text) ? 'literal' : 'double'
  if (wouldBeRead(text)) return 'double'
  if (text === '') return 'double'
  if (!lines && plainAllowed(text)) return 'plain'
  return singleAllowed(text) ? 'single' : 'double'
}

/** A char yaml.v3 writes as it is. Those beyond the first plane are not. */
export function isPrintable(char: string): boolean {
  const code = char.codePointAt(0) ?? 0
  if (code < 0x20) return code === 0x0a
  if (code < 0xa0) return code < 0x7f
  return code <= 0xfffd && code !== 0xfeff && !(code >= 0xd800 && code <= 0xdfff)
}

function hasSpecial(text: string): boolean {
  return [...text].some((char) => !isPrintable(char))
}

const BREAK_THEN_SPACE = /[\n\r\u0085\u2028\u2029] /
const SPACE_THEN_BREAK = / [\n\r\u0085\u2028\u2029]/

function literalAllowed(text: string): boolean {
  const special = [...text].some((char) => char !== '\t' && !isPrintable(char))
  return !text.endsWith(' ') && !SPACE_THEN_BREAK.test(text) && !special
}

function singleAllowed(text: string): boolean {
  return !BREAK_THEN_SPACE.test(text) && !SPACE_THEN_BREAK.test(text) && !hasSpecial(text)
}

function plainAllowed(text: string): boolean {
  if (/^ | $/.test(text) || hasSpecial(text)) return false
  if (text.startsWith('---') || text.startsWith('...')) return false
  if (OPENERS.has(text[0] ?? '') || /^[-?:](?: |$)/.test(text)) return false
  return !/:(?: |$)/.test(text) && !/ #/.test(text)
}

const BOOLEAN_OR_NULL = /^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE)?$/
/** YAML 1.1's words for a boolean, kept between quotes for its readers. */
const OLD_BOOLEAN = /^(?:y|Y|yes|Yes|YES|n|N|no|No|NO|on|On|ON|off|Off|OFF)$/
const SPECIAL_FLOAT = /^(?:\.(?:nan|NaN|NAN)|[-+]?\.(?:inf|Inf|INF))$/
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/
/** Minutes and hours of YAML 1.1. */
const BASE_60 = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/
const INTEGER = /^[-+]?(?:0[xX][0-9a-fA-F]+|0[oO]?[0-7]+|0[bB][01]+|[0-9]+)$/

/** Whether a bare text would be read as something else than a text. Source: yaml.v3's `resolve`. */
function wouldBeRead(text: string): boolean {
  if (BOOLEAN_OR_NULL.test(text) || OLD_BOOLEAN.test(text) || SPECIAL_FLOAT.test(text)) return true
  if (!/^[-+.0-9]/.test(text)) return false
  // A text that starts with a dot is not searched for underscores.
  const bare = text.startsWith('.') ? text : text.replaceAll('_', '')
  return isFloat(bare) || isInteger(bare) || BASE_60.test(text) || isTimestamp(text)
}

function isFloat(text: string): boolean {
  return FLOAT.test(text) && Number.isFinite(Number(text))
}

/** What Go can hold: 64 bits, the sign apart. */
function isInteger(text: string): boolean {
  if (!INTEGER.test(text)) return false
  const digits = text.replace(/^[-+]/, '').replace(/^0(?=[0-7]+$)/, '0o')
  return BigInt(digits) < 1n << 64n
}

const TIMESTAMP =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[Tt](\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?(?:Z|[-+]\d{2}:\d{2}))|(?: (\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?))?$/

function isTimestamp(text: string): boolean {
  const found = TIMESTAMP.exec(text)
  if (!found) return false
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = [
    ...found.slice(1, 4),
    ...(found[4] === undefined ? found.slice(7, 10) : found.slice(4, 7)),
  ].map((part) => Number(part ?? 0))
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return month >= 1 && month <= 12 && day >= 1 && day <= days && hour < 24 && minute < 60 && second < 60
}
