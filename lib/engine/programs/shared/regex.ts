/** A regular expression that cannot be read, in the C library's words. */
export class RegexError extends Error {}

const CLASSES: Readonly<Record<string, string>> = {
  alpha: 'A-Za-z',
  digit: '0-9',
  alnum: 'A-Za-z0-9',
  upper: 'A-Z',
  lower: 'a-z',
  space: ' \\t\\n\\r\\f\\v',
  blank: ' \\t',
  punct: '!-\\/:-@\\[-`{-~',
  print: ' -~',
  graph: '!-~',
  cntrl: '\\x00-\\x1f\\x7f',
  xdigit: '0-9A-Fa-f',
}

/** A bracket expression: its JavaScript form and where it ends. */
function bracket(pattern: string, at: number): [source: string, end: number] {
  let from = at + 1
  const negated = pattern[from] === '^'
  if (negated) from++
  let source = ''
  for (let i = from; i < pattern.length; i++) {
    const char = pattern[i] ?? ''
    if (char === ']' && i > from) return [`[${negated ? '^' : ''}${source}]`, i + 1]
    const [named, name = ''] = /^\[[:.=]([^\]]+?)[:.=]\]/.exec(pattern.slice(i)) ?? []
    if (named !== undefined) {
      source += CLASSES[name] ?? name.replace(/[\\\]^-]/g, '\\$&')
      i += named.length - 1
    } else if (char === '-') source += i > from && pattern[i + 1] !== ']' ? '-' : '\\-'
    else source += char.replace(/[\\\]^[]/g, '\\$&')
  }
  throw new RegexError('Unmatched [, [^, [:, [., or [=')
}

/**
 * The JavaScript source of a POSIX regular expression, basic or extended, with GNU's additions (`\+`, `\?`, `\|`, `\w`,
 * `\b`, `\<`, `\>`). Throws a RegexError.
 */
export function posixSource(pattern: string, extended: boolean): string {
  let source = ''
  let depth = 0
  // Whether what comes next begins an expression: `*` is then a star.
  let isStart = true
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at] ?? ''
    const begins: boolean = isStart
    isStart = false
    if (char === '\\') {
      const next = pattern[++at]
      if (next === undefined) throw new RegexError('Trailing backslash')
      if (!extended && '(){}+?|'.includes(next)) source += special(next)
      else if (/[1-9wWsSbB]/.test(next)) source += `\\${next}`
      else if (next === '<') source += '\\b(?=\\w)'
      else if (next === '>') source += '\\b(?<=\\w)'
      else if (next === '`') source += '^'
      else if (next === "'") source += '$'
      else if (next === 'n') source += '\\n'
      else if (next === 't') source += '\\t'
      else source += next.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    } else if (char === '[') {
      const [set, end] = bracket(pattern, at)
      source += set
      at = end - 1
    } else if (extended && '(){}+?|'.includes(char)) source += special(char)
    else if (char === '*') source += begins ? '\\*' : '*'
    else if (char === '^') {
      const anchors: boolean = extended || begins
      source += anchors ? '^' : '\\^'
      isStart = anchors
    } else if (char === '$') {
      const rest = pattern.slice(at + 1)
      const anchors = extended || rest === '' || rest.startsWith('\\)') || rest.startsWith('\\|')
      source += anchors ? '$' : '\\$'
    } else if (char === '.') source += '[^\\0]'
    else source += char.replace(/[+?(){}|/\]]/g, '\\$&')
  }
  if (depth > 0) throw new RegexError(extended ? 'Unmatched ( or \\(' : 'Unmatched ( or \\(')
  return source

  function special(token: string): string {
    if (token === '(') {
      depth++
      isStart = true
    } else if (token === ')') {
      if (depth === 0) {
        if (extended) return '\\)'
        throw new RegexError('Unmatched ) or \\)')
      }
      depth--
    } else if (token === '|') isStart = true
    else if (token === '{') return source === '' || isOpen(source) ? '\\{' : '{'
    else if ((token === '+' || token === '?') && isOpen(source)) return `\\${token}`
    return token
  }
}

function isOpen(source: string): boolean {
  return source === '' || /(^|[^\\])[(|]$/.test(source)
}

/** Compiles a POSIX regular expression. Throws a RegexError. */
export function posixRegex(pattern: string, extended: boolean, flags = ''): RegExp {
  const source = posixSource(pattern, extended)
  try {
    return new RegExp(source, flags)
  } catch {
    throw new RegexError('Invalid regular expression')
  }
}
