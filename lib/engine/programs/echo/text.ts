import { asBytes, type Bytes, utf8 } from '@/lib/oci/content/bytes'

const LETTERS: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
}

/** The bytes of a text with its escapes read; `stop` when it holds `\c`, which ends the output. */
export function readEscapes(
  text: string,
  octal = /^0([0-7]{0,3})/,
  hexadecimal = true,
): { bytes: Bytes; stop: boolean } {
  let bytes = ''
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? ''
    const next = text[at + 1]
    if (char !== '\\' || next === undefined) {
      const code = char.charCodeAt(0)
      const whole = code >= 0xd800 && code < 0xdc00 ? char + (text[++at] ?? '') : char
      bytes += utf8(whole)
      continue
    }
    if (next === 'c') return { bytes: asBytes(bytes), stop: true }
    const rest = text.slice(at + 1)
    const number = octal.exec(rest)
    const hex = hexadecimal ? /^x([0-9a-fA-F]{1,2})/.exec(rest) : null
    if (number !== null) bytes += String.fromCharCode(Number.parseInt(number[1] || '0', 8) & 0xff)
    else if (hex !== null) bytes += String.fromCharCode(Number.parseInt(hex[1] ?? '0', 16))
    else bytes += LETTERS[next] ?? `\\${utf8(next)}`
    at += number?.[0].length ?? hex?.[0].length ?? 1
  }
  return { bytes: asBytes(bytes), stop: false }
}

/** What `echo` prints. `always`: escapes are read without -e, and only -n is an option, as in dash. */
export function echoText(words: readonly string[], always: boolean): Bytes {
  let newline = true
  let escapes = always
  let at = 0
  for (; at < words.length; at++) {
    const word = words[at] ?? ''
    if (always ? word !== '-n' : !/^-[neE]+$/.test(word)) break
    for (const letter of word.slice(1)) {
      if (letter === 'n') newline = false
      else escapes = letter === 'e'
    }
    if (always) {
      at++
      break
    }
  }
  const text = words.slice(at).join(' ')
  if (!escapes) return asBytes(utf8(text) + (newline ? '\n' : ''))
  const { bytes, stop } = readEscapes(text, undefined, !always)
  return asBytes(bytes + (newline && !stop ? '\n' : ''))
}
