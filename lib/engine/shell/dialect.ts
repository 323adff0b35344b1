/** How one shell differs from another: what it understands, and its own words. */
export interface Dialect {
  name: 'ash' | 'bash' | 'dash'
  /** What stands before a message: `sh: 1: `, `sh: `, `bash: line 1: `. `script` says that a file is being read. */
  where(name: string, line: number, script: boolean): string
  /** The same for a message of a builtin. */
  whereBuiltin(name: string, line: number, script: boolean, builtin: string): string
  notFound(command: string): string
  cannotCreate(path: string, reason: string): string
  cannotOpen(path: string, reason: string): string
  unset(name: string): string
  readOnly(name: string): string
  divideByZero: string
  /** What it has beyond POSIX. */
  arrays: boolean
  braces: boolean
  hereStrings: boolean
  ansiQuotes: boolean
  doubleBrackets: boolean
  functionKeyword: boolean
  processSubstitution: boolean
  /** `${x/a/b}`, `${x:1:2}`. */
  substrings: boolean
  /** `echo` reads `\n` without -e. */
  echoEscapes: boolean
  /** Whether it quotes what `set -x` prints. */
  traceQuotes: boolean
}

const POSIX = {
  arrays: false,
  braces: false,
  hereStrings: false,
  ansiQuotes: false,
  doubleBrackets: false,
  functionKeyword: false,
  processSubstitution: false,
  substrings: false,
}

export const DASH: Dialect = {
  ...POSIX,
  name: 'dash',
  where: (name, line) => `${name}: ${line}: `,
  whereBuiltin: (name, line, _script, builtin) => `${name}: ${line}: ${builtin}: `,
  notFound: (command) => `${command}: not found`,
  cannotCreate: (path, reason) =>
    `cannot create ${path}: ${reason === 'No such file or directory' ? 'Directory nonexistent' : reason}`,
  cannotOpen: (path, reason) =>
    `cannot open ${path}: ${reason === 'No such file or directory' ? 'No such file' : reason}`,
  unset: (name) => `${name}: parameter not set`,
  readOnly: (name) => `${name}: is read only`,
  divideByZero: 'division by zero',
  echoEscapes: true,
  traceQuotes: false,
}

export const ASH: Dialect = {
  ...POSIX,
  name: 'ash',
  where: (name, line, script) => (script ? `${name}: line ${line}: ` : `${name}: `),
  whereBuiltin: (name, line, script, builtin) =>
    `${name}: ${script ? '' : `${builtin}: `}line ${script ? line : 0}: ${script ? `${builtin}: ` : ''}`,
  notFound: (command) => `${command}: not found`,
  cannotCreate: (path, reason) =>
    `can't create ${path}: ${reason === 'No such file or directory' ? 'nonexistent directory' : reason}`,
  cannotOpen: (path, reason) =>
    `can't open ${path}: ${reason === 'No such file or directory' ? 'no such file' : reason}`,
  unset: (name) => `${name}: parameter not set`,
  readOnly: (name) => `${name}: is read only`,
  divideByZero: 'divide by zero',
  ansiQuotes: true,
  doubleBrackets: true,
  functionKeyword: true,
  substrings: true,
  echoEscapes: false,
  traceQuotes: true,
}

export const BASH: Dialect = {
  name: 'bash',
  where: (name, line) => `${name}: line ${line}: `,
  whereBuiltin: (name, line, _script, builtin) => `${name}: line ${line}: ${builtin}: `,
  notFound: (command) => `${command}: command not found`,
  cannotCreate: (path, reason) => `${path}: ${reason}`,
  cannotOpen: (path, reason) => `${path}: ${reason}`,
  unset: (name) => `${name}: unbound variable`,
  readOnly: (name) => `${name}: readonly variable`,
  divideByZero: 'division by 0',
  arrays: true,
  braces: true,
  hereStrings: true,
  ansiQuotes: true,
  doubleBrackets: true,
  functionKeyword: true,
  processSubstitution: true,
  substrings: true,
  echoEscapes: false,
  traceQuotes: true,
}
