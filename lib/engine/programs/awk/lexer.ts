import { AwkError } from './syntax'

export interface AwkToken {
  kind: 'number' | 'string' | 'regex' | 'name' | 'function' | 'word' | 'operator' | 'newline' | 'end'
  text: string
  line: number
}

const WORDS: ReadonlySet<string> = new Set(
  'BEGIN END function func if else while for do break continue next nextfile exit return delete in getline print printf'.split(
    ' ',
  ),
)
const OPERATORS = [
  '**=',
  '&&',
  '||',
  '++',
  '--',
  '+=',
  '-=',
  '*=',
  '/=',
  '%=',
  '^=',
  '==',
  '<=',
  '>=',
  '!=',
  '!~',
  '>>',
  '**',
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  ';',
  ',',
  '+',
  '-',
  '*',
  '/',
  '%',
  '^',
  '!',
  '>',
  '<',
  '|',
  '?',
  ':',
  '~',
  '$',
  '=',
]
const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '\\': '\\',
  '"': '"',
  '/': '/',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
}

/** What may come before a division; anything else makes `/` begin a regular expression. */
function endsValue({ kind, text }: AwkToken): boolean {
  return (
    kind === 'number' ||
    kind === 'string' ||
    kind === 'name' ||
    (kind === 'operator' && [')', ']', '$', '++', '--'].includes(text))
  )
}

/** Cuts a program into tokens. Throws an AwkError. */
export function tokenize(source: string): AwkToken[] {
  const tokens: AwkToken[] = []
  let line = 1
  const add = (kind: AwkToken['kind'], text: string) => tokens.push({ kind, text, line })
  for (let at = 0; at < source.length; ) {
    const rest = source.slice(at)
    const [blank] = /^(?:[ \t\r]|\\\r?\n)+/.exec(rest) ?? []
    if (blank !== undefined) {
      line += blank.split('\n').length - 1
      at += blank.length
      continue
    }
    const char = rest[0] ?? ''
    if (char === '#') {
      at += /^[^\n]*/.exec(rest)?.[0].length ?? 1
      continue
    }
    if (char === '\n') {
      add('newline', '\n')
      line++
      at++
      continue
    }
    const [number] = /^(?:0[xX][0-9a-fA-F]+|(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)/.exec(rest) ?? []
    if (number !== undefined) {
      add('number', number)
      at += number.length
      continue
    }
    const [name] = /^[A-Za-z_]\w*/.exec(rest) ?? []
    if (name !== undefined) {
      add(WORDS.has(name) ? 'word' : rest[name.length] === '(' ? 'function' : 'name', name)
      at += name.length
      continue
    }
    if (char === '"') {
      const [all] = /^"(?:[^"\\\n]|\\[\s\S])*"/.exec(rest) ?? []
      if (all === undefined) throw new AwkError(`line ${line}: runaway string constant`)
      add(
        'string',
        all
          .slice(1, -1)
          .replace(/\\([0-7]{1,3}|[\s\S])/g, (_, code: string) =>
            /^[0-7]/.test(code)
              ? String.fromCharCode(Number.parseInt(code, 8))
              : (ESCAPES[code] ?? (code === '\n' ? '' : `\\${code}`)),
          ),
      )
      at += all.length
      continue
    }
    const last = tokens.at(-1)
    if (char === '/' && (last === undefined || !endsValue(last))) {
      const [all] = /^\/(?:[^/\\\n[]|\\.|\[(?:\^?\]?)(?:[^\]\\\n]|\\.)*\])*\//.exec(rest) ?? []
      if (all === undefined) throw new AwkError(`line ${line}: runaway regular expression`)
      add('regex', all.slice(1, -1).replace(/\\\//g, '/'))
      at += all.length
      continue
    }
    const operator = OPERATORS.find((one) => rest.startsWith(one))
    if (operator === undefined) throw new AwkError(`line ${line}: syntax error at or near ${char}`)
    add('operator', operator)
    at += operator.length
  }
  tokens.push({ kind: 'end', text: '', line })
  return tokens
}
