import type { ParameterExpansionPart, Word } from 'unbash'
import { utf8 } from '@/lib/oci/content/bytes'
import type { Run } from '../../process/wait'
import { ShellError } from '../control'
import type { Shell } from '../shell'
import { type Atoms, BREAK } from './atoms'
import { parameterValue, requiredValue } from './parameter-value'
import { type PatternPiece, patternSource } from './pattern'

/** What parameter expansion asks of the expansion of words. */
export interface WordExpander {
  atoms(word: Word, quoted: boolean): Run<Atoms>
  text(word: Word): Run<string>
  pattern(word: Word): Run<PatternPiece[]>
}

/** `${name…}`. In quotes, what it gives is not split. */
export function* expandParameter(
  shell: Shell,
  part: ParameterExpansionPart,
  quoted: boolean,
  words: WordExpander,
): Run<Atoms> {
  const { prefix, operation, index } = part
  const atoms = (text: string): Atoms => [{ text, quoted, splits: !quoted }]
  if (operation?.type === 'Unknown' || (index !== undefined && !shell.dialect.arrays))
    throw badSubstitution(shell, part.text)
  let name = part.parameter
  if (prefix === '!' && shell.dialect.name === 'bash') {
    if (index?.text === '@' || index?.text === '*') {
      return list([...(shell.variables.elements(name)?.keys() ?? [])].map(String), quoted, shell, index.text)
    }
    name = parameterValue(shell, name) ?? ''
  }
  const many = manyValues(shell, name, index)
  if (prefix === '#') return atoms(String(many ? many.values.length : utf8(requiredValue(shell, name)).length))
  if (many !== null && (operation === undefined || many.values.length > 0)) {
    if (operation === undefined) return list(many.values, quoted, shell, many.kind)
    if (operation.type === 'Slice')
      return list(yield* sliceList(many.values, operation, name), quoted, shell, many.kind)
    if (operation.type !== 'Default') {
      const changed: string[] = []
      for (const value of many.values) changed.push(yield* transform(value))
      return list(changed, quoted, shell, many.kind)
    }
  }
  const value = many === null ? yield* singleValue() : many.values.length === 0 ? undefined : many.values.join(' ')
  if (operation === undefined) return atoms(value ?? (index === undefined ? requiredValue(shell, name) : ''))
  if (operation.type !== 'Default') {
    if (value === undefined) requiredValue(shell, name)
    return atoms(yield* transform(value ?? ''))
  }
  const { operator, operand } = operation
  const isMissing = value === undefined || (operator.startsWith(':') && value === '')
  switch (operator.at(-1)) {
    case '-':
      return isMissing
        ? yield* words.atoms(operand, quoted)
        : many
          ? list(many.values, quoted, shell, many.kind)
          : atoms(value)
    case '+':
      return isMissing ? atoms('') : yield* words.atoms(operand, quoted)
    case '=': {
      if (!isMissing) return atoms(value)
      const assigned = yield* words.text(operand)
      shell.variables.set(name, assigned)
      return atoms(assigned)
    }
    default: {
      if (!isMissing) return atoms(value)
      const given = yield* words.text(operand)
      const message = given === '' ? `parameter ${operator.startsWith(':') ? 'null or ' : ''}not set` : given
      throw new ShellError(`${name}: ${message}`, shell.dialect.name === 'bash' ? 127 : 2)
    }
  }

  function* singleValue(): Run<string | undefined> {
    if (index === undefined) return parameterValue(shell, name)
    const key = Number((yield* words.text(index)) || '0')
    const elements = shell.variables.elements(name)
    const at = key < 0 ? [...(elements?.keys() ?? [])].length + key : key
    return elements?.get(at)
  }

  function* transform(text: string): Run<string> {
    if (operation === undefined) return text
    switch (operation.type) {
      case 'Remove': {
        const pattern = yield* words.pattern(operation.operand)
        return removeMatch(text, operation.operator, pattern)
      }
      case 'Replace': {
        if (!shell.dialect.substrings) throw badSubstitution(shell, part.text)
        const { operator } = operation
        const source = patternSource(yield* words.pattern(operation.pattern))
        const anchored = operator === '/#' ? `^(?:${source})` : operator === '/%' ? `(?:${source})$` : source
        const replacement = yield* words.text(operation.replacement)
        if (source === '') return text
        return text.replace(new RegExp(anchored, operator === '//' ? 'gu' : 'u'), () => replacement)
      }
      case 'Slice': {
        if (!shell.dialect.substrings) throw badSubstitution(shell, part.text)
        const offset = Number((yield* words.text(operation.offset)).trim() || '0')
        const start = offset < 0 ? Math.max(text.length + offset, 0) : offset
        if (operation.length === undefined) return text.slice(start)
        const length = Number((yield* words.text(operation.length)).trim() || '0')
        return length < 0 ? text.slice(start, text.length + length) : text.slice(start, start + length)
      }
      case 'CaseModification': {
        if (shell.dialect.name !== 'bash') throw badSubstitution(shell, part.text)
        const { operator } = operation
        const change = (letter: string) => (operator.startsWith('^') ? letter.toUpperCase() : letter.toLowerCase())
        return operator.length === 2 ? change(text) : change(text.slice(0, 1)) + text.slice(1)
      }
      case 'Transform':
        return text
      default:
        throw badSubstitution(shell, part.text)
    }
  }

  function* sliceList(
    values: readonly string[],
    slice: Extract<ParameterExpansionPart['operation'], { type: 'Slice' }>,
    of: string,
  ): Run<string[]> {
    const all = of === '@' || of === '*' ? [shell.name, ...values] : [...values]
    const offset = Number((yield* words.text(slice.offset)).trim() || '0')
    const start = offset < 0 ? Math.max(all.length + offset, 0) : offset
    if (slice.length === undefined) return all.slice(start)
    return all.slice(start, start + Number((yield* words.text(slice.length)).trim() || '0'))
  }
}

function badSubstitution(shell: Shell, text: string): ShellError {
  if (shell.dialect.name === 'bash') return new ShellError(`${text}: bad substitution`, 1)
  return new ShellError(shell.dialect.name === 'ash' ? 'syntax error: bad substitution' : 'Bad substitution', 2)
}

/** The values of `$@`, `$*`, `${array[@]}`; null for anything else. */
function manyValues(
  shell: Shell,
  name: string,
  index: Word | undefined,
): { values: readonly string[]; kind: '@' | '*' } | null {
  if (name === '@' || name === '*') return { values: shell.parameters, kind: name }
  if (index?.text !== '@' && index?.text !== '*') return null
  return { values: [...(shell.variables.elements(name)?.values() ?? [])], kind: index.text }
}

/** Several values: a field each, but for `"$*"`. */
export function list(values: readonly string[], quoted: boolean, shell: Shell, kind: '@' | '*'): Atoms {
  if (quoted && kind === '*') {
    const separator = (shell.variables.get('IFS') ?? ' ').slice(0, 1)
    return [{ text: values.join(separator), quoted, splits: false }]
  }
  return values.flatMap((text, index): Atoms => {
    const atom = { text, quoted, splits: !quoted }
    return index === 0 ? [atom] : [BREAK, atom]
  })
}

/** `${x#pattern}` and the three others. */
function removeMatch(text: string, operator: string, pattern: readonly PatternPiece[]): string {
  const isLongest = operator.length === 2
  const source = patternSource(pattern, '[\\s\\S]', !isLongest)
  if (operator.startsWith('#')) {
    const match = new RegExp(`^${source}`, 'u').exec(text)
    return match === null ? text : text.slice(match[0].length)
  }
  const whole = new RegExp(`^${source}$`, 'u')
  const starts = Array.from({ length: text.length + 1 }, (_, at) => (isLongest ? at : text.length - at))
  const start = starts.find((at) => whole.test(text.slice(at)))
  return start === undefined ? text : text.slice(0, start)
}
