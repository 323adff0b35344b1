import { asBytes, utf8 } from '@/lib/oci/content/bytes'
import type { Process, Program } from '../../process/contract'
import type { Run } from '../../process/wait'
import { readOptions } from '../shared/options'
import { isBusybox, missingOperand, quoted } from '../shared/words'

const range = (from: string, to: string) =>
  Array.from({ length: to.charCodeAt(0) - from.charCodeAt(0) + 1 }, (_, index) =>
    String.fromCharCode(from.charCodeAt(0) + index),
  )
const UPPER = range('A', 'Z')
const LOWER = range('a', 'z')
const DIGITS = range('0', '9')
const CLASSES: Readonly<Record<string, string[]>> = {
  upper: UPPER,
  lower: LOWER,
  digit: DIGITS,
  alpha: [...UPPER, ...LOWER],
  alnum: [...DIGITS, ...UPPER, ...LOWER],
  space: [...'\t\n\v\f\r '],
  blank: [...'\t '],
  punct: range('!', '~').filter((char) => !/\w/.test(char) || char === '_'),
  print: range(' ', '~'),
  graph: range('!', '~'),
  cntrl: [...range('\0', '\x1f'), '\x7f'],
  xdigit: [...DIGITS, ...range('A', 'F'), ...range('a', 'f')],
}
const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '\\': '\\',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
}

/** The characters that a set stands for. */
function readSet(text: string): string[] {
  const chars: string[] = []
  for (let at = 0; at < text.length; at++) {
    const rest = text.slice(at)
    const [named, name = ''] = /^\[:(\w+):\]/.exec(rest) ?? []
    if (named !== undefined) {
      chars.push(...(CLASSES[name] ?? []))
      at += named.length - 1
      continue
    }
    const [octal, digits = ''] = /^\\([0-7]{1,3})/.exec(rest) ?? []
    let char = rest[0] ?? ''
    if (octal !== undefined) {
      char = String.fromCharCode(Number.parseInt(digits, 8))
      at += octal.length - 1
    } else if (char === '\\' && rest.length > 1) {
      char = ESCAPES[rest[1] ?? ''] ?? rest[1] ?? ''
      at++
    }
    const to = text[at + 2]
    if (text[at + 1] === '-' && to !== undefined) {
      chars.push(...range(char, to))
      at += 2
    } else chars.push(char)
  }
  return chars
}

function* main(process: Process): Run<number> {
  const options = readOptions(process, {
    flags: 'cCdst',
    long: { complement: 'c', delete: 'd', 'squeeze-repeats': 's', 'truncate-set1': 't' },
    stopEarly: true,
  })
  const [first, second] = options.operands
  if (first === undefined) {
    return missingOperand(process, 'tr [-cds] STRING1 [STRING2]')
  }
  const deletes = options.has('d')
  const squeezes = options.has('s')
  if (second === undefined && !deletes && !squeezes && !isBusybox(process)) {
    return process.fail(
      `missing operand after ${quoted(process, first)}\nTwo strings must be given when translating.\nTry 'tr --help' for more information.`,
    )
  }
  const from = new Set(readSet(utf8(first)))
  const to = second === undefined ? [] : readSet(utf8(second))
  const complement = options.has('c', 'C')
  const inFirst = (char: string) => from.has(char) !== complement
  const map = new Map<string, string>()
  if (!complement)
    for (const [index, char] of readSet(utf8(first)).entries()) map.set(char, to[index] ?? to.at(-1) ?? char)
  const squeezed = new Set(second === undefined ? [] : to)
  let last = ''
  for (;;) {
    const bytes = yield* process.read(0)
    if (bytes === null) return 0
    let out = ''
    for (const char of bytes) {
      if (deletes && inFirst(char)) continue
      const changed =
        deletes || second === undefined
          ? char
          : inFirst(char)
            ? complement
              ? (to.at(-1) ?? char)
              : (map.get(char) ?? char)
            : char
      const mayRepeat = second === undefined ? !inFirst(changed) : !squeezed.has(changed)
      if (squeezes && changed === last && !mayRepeat) continue
      out += changed
      last = changed
    }
    process.write(1, asBytes(out))
    yield
  }
}

export const program: Program = { names: ['tr'], vendors: ['busybox', 'gnu'], main }
