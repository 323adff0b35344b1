import { type ArithmeticWord, type GlobPart, parse, type Word, type WordPart } from 'unbash'
import type { Run } from '../../process/wait'
import { ShellError } from '../control'
import type { Shell } from '../shell'
import { evaluate } from './arithmetic'
import { type Atoms, BREAK, fieldText, literal, splitFields } from './atoms'
import { expandBraces } from './braces'
import { captureOutput } from './capture'
import { globField } from './glob'
import { expandParameter, list } from './parameter'
import { requiredValue } from './parameter-value'
import type { PatternPiece } from './pattern'

const BLANKS = ' \t\n'

/** What a word is expanded for: fields of a command, or one text (an assignment, a pattern, the word of `case`). */
interface Purpose {
  quoted: boolean
  /** `~` after a colon too. */
  assignment: boolean
}

/** The fields that words give to a command: expanded, split and matched against files. */
export function* expandWords(shell: Shell, words: readonly Word[]): Run<string[]> {
  const fields: string[] = []
  for (const word of words)
    for (const single of bracesOf(shell, word)) fields.push(...(yield* expandFields(shell, single)))
  return fields
}

/** The words that braces make of one (bash only). */
function bracesOf(shell: Shell, word: Word): readonly Word[] {
  if (!shell.dialect.braces || !word.parts?.some(({ type }) => type === 'BraceExpansion')) return [word]
  return expandBraces(word.text).flatMap((text) => {
    const command = parse(`: ${text}`).commands[0]?.command
    return command?.type === 'Command' ? command.suffix.filter((item): item is Word => item.type === 'Word') : []
  })
}

function* expandFields(shell: Shell, word: Word): Run<string[]> {
  // Most words are plain.
  if (word.parts === undefined && !word.text.startsWith('~')) return [word.value]
  const atoms = yield* wordAtoms(shell, word, { quoted: false, assignment: false })
  const ifs = shell.variables.get('IFS') ?? BLANKS
  return splitFields(atoms, ifs).flatMap((field) => {
    const paths = shell.options.noglob ? null : globField(shell.process.fs, field)
    return paths ?? [fieldText(field)]
  })
}

/** The text of a word that is not split: an assignment, the target of a redirection, the word of `case`. */
export function* expandText(shell: Shell, word: Word, assignment = false): Run<string> {
  if (word.parts === undefined && !word.text.includes('~')) return word.value
  const atoms = yield* wordAtoms(shell, word, { quoted: false, assignment })
  return textOf(atoms)
}

function textOf(atoms: Atoms): string {
  return atoms.map((atom) => (atom === BREAK ? ' ' : atom.text)).join('')
}

/** The pieces of a pattern, quoted ones standing for themselves. */
export function* expandPattern(shell: Shell, word: Word): Run<PatternPiece[]> {
  const atoms = yield* wordAtoms(shell, word, { quoted: false, assignment: false })
  return atoms.map((atom): PatternPiece => (atom === BREAK ? { text: ' ', quoted: true } : atom))
}

/** The text of a heredoc, whose variables are replaced. */
export function* expandParts(shell: Shell, parts: readonly WordPart[]): Run<string> {
  const atoms: Atoms = []
  for (const part of parts) atoms.push(...(yield* partAtoms(shell, part, { quoted: true, assignment: false })))
  return textOf(atoms)
}

function* wordAtoms(shell: Shell, word: Word, purpose: Purpose): Run<Atoms> {
  const { parts } = word
  if (parts === undefined) return [unquotedLiteral(shell, word.value, word.text, purpose, true)]
  const atoms: Atoms = []
  for (const [index, part] of parts.entries()) {
    if (part.type === 'Literal' && !purpose.quoted) {
      atoms.push(unquotedLiteral(shell, part.value, part.text, purpose, index === 0))
    } else atoms.push(...(yield* partAtoms(shell, part, purpose)))
  }
  return atoms
}

/** Text as it is written, its escapes removed; `~` at the start is a home folder. */
function unquotedLiteral(shell: Shell, value: string, text: string, { quoted, assignment }: Purpose, first: boolean) {
  if (quoted || !text.includes('~')) return literal(value)
  const home = (match: string, before: string, user: string) =>
    before + (homeOf(shell, user) ?? match.slice(before.length))
  if (assignment) return literal(value.replace(first ? /(^|:)~([\w-]*)(?=[/:]|$)/g : /(:)~([\w-]*)(?=[/:]|$)/g, home))
  return literal(first && text.startsWith('~') ? value.replace(/^()~([\w-]*)(?=\/|$)/, home) : value)
}

function homeOf(shell: Shell, user: string): string | undefined {
  if (user === '') return shell.variables.get('HOME')
  const passwd = shell.process.fs.peek('/etc/passwd') ? shell.process.fs.readText('/etc/passwd') : ''
  return passwd
    .split('\n')
    .find((line) => line.startsWith(`${user}:`))
    ?.split(':')[5]
}

/** A pattern; a bracket may hold expansions of its own: `[$letters]`. */
function* globAtoms(shell: Shell, part: GlobPart, purpose: Purpose): Run<Atoms> {
  const plain = { quoted: purpose.quoted, splits: false }
  const inner = part.kind === 'bracket' ? part.parts : []
  if (inner.every(({ type }) => type === 'Literal')) return [{ text: part.text, ...plain }]
  const atoms: Atoms = [{ text: '[', ...plain }]
  for (const child of inner) {
    if (child.type === 'Literal') atoms.push({ text: child.text, ...plain })
    else atoms.push(...(yield* partAtoms(shell, child, purpose)))
  }
  return [...atoms, { text: ']', ...plain }]
}

function* partAtoms(shell: Shell, part: WordPart, purpose: Purpose): Run<Atoms> {
  const { quoted } = purpose
  const text = (value: string): Atoms => [{ text: value, quoted, splits: !quoted }]
  switch (part.type) {
    case 'Literal':
    case 'SingleQuoted':
      return [literal(part.value)]
    case 'Glob':
      return yield* globAtoms(shell, part, purpose)
    case 'ExtendedGlob':
    case 'BraceExpansion':
      return [literal(part.text)]
    case 'AnsiCQuoted':
      return [literal(shell.dialect.ansiQuotes ? part.value : `$${part.text.slice(2, -1)}`)]
    case 'LocaleString':
    case 'DoubleQuoted': {
      const inner: Atoms = part.type === 'LocaleString' && shell.dialect.name !== 'bash' ? [literal('$')] : []
      for (const child of part.parts) inner.push(...(yield* partAtoms(shell, child, { ...purpose, quoted: true })))
      // `""` is a field, `"$@"` without parameters is none.
      const onlyParameters = part.parts.length === 1 && /^"\$(@|\{@\}|\{\w+\[@\]\})"$/.test(part.text)
      return inner.length === 0 && !onlyParameters ? [literal('')] : inner
    }
    case 'SimpleExpansion': {
      const name = part.text.slice(1)
      if (name === '@' || name === '*') return list(shell.parameters, quoted, shell, name)
      return text(requiredValue(shell, name))
    }
    case 'ParameterExpansion':
      return yield* expandParameter(shell, part, quoted, {
        atoms: (word, inQuotes) => wordAtoms(shell, word, { ...purpose, quoted: inQuotes }),
        text: (word) => expandText(shell, word),
        pattern: (word) => expandPattern(shell, word),
      })
    case 'CommandExpansion':
      return text(yield* captureOutput(shell, part))
    case 'ArithmeticExpansion': {
      if (part.expression === undefined) return text('0')
      return text(String(yield* evaluate(shell, part.expression, (word) => arithmeticText(shell, word))))
    }
    default:
      throw new ShellError('syntax error: unexpected "("', 2)
  }
}

/** A word of an expression, its own expansions done. */
export function* arithmeticText(shell: Shell, { value, parts }: ArithmeticWord): Run<string> {
  if (parts !== undefined) return yield* expandParts(shell, parts)
  const command = value.includes('$') ? parse(`: "${value}"`).commands[0]?.command : undefined
  const word = command?.type === 'Command' ? command.suffix[0] : undefined
  return word?.type === 'Word' ? yield* expandText(shell, word) : value
}
