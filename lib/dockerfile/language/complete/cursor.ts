import type { OpenFile } from '@/lib/text/language'
import { lineIndex } from '@/lib/text/line-index'
import type { Position, Range } from '@/lib/text/position'
import { readFlags } from '../../syntax/flags'
import type { Instruction } from '../../syntax/types'
import { type Opened, open } from '../open'

/**
 * What the caret is written as, in a copy of the text, so that what is half-written has a place in the tree: a character
 * that no Dockerfile holds.
 */
const CARET = '\ue000'

/** What is being written at the caret. */
export type Place =
  /** The first word of a line; after ONBUILD, `instruction` is ONBUILD's. */
  | { kind: 'keyword'; afterOnbuild: boolean }
  | { kind: 'flag'; instruction: Instruction; written: string }
  | { kind: 'flag-value'; instruction: Instruction; flag: string; written: string }
  /** An argument: `number` from 0, `written` up to the caret. */
  | { kind: 'argument'; instruction: Instruction; number: number; written: string }
  | { kind: 'pair-key'; instruction: Instruction; written: string }
  | { kind: 'pair-value'; instruction: Instruction; key: string; written: string }
  /** The text of a command, or a document. */
  | { kind: 'text'; instruction: Instruction; written: string }
  | { kind: 'comment'; atTop: boolean; written: string }

export interface Cursor {
  /** The file as it is with the caret in it: the half-written word has a place, the others are as they are. */
  opened: Opened
  place: Place
  /** The instruction of the file that holds the caret; null on a line of its own. */
  instruction: Instruction | null
  /** The range of the `length` characters before the caret, and of the rest of their word when `rest` matches it. */
  range(length: number, rest?: RegExp): Range
}

export function cursorAt(file: OpenFile, position: Position): Cursor | null {
  const text = file.files[file.path] ?? ''
  const index = lineIndex(text)
  const offset = index.offset(position)
  const marked = text.slice(0, offset) + CARET + text.slice(offset)
  const opened = open({ path: file.path, files: { ...file.files, [file.path]: marked } })
  const lineStart = index.offset({ line: position.line, column: 1 })
  const found = placeIn(opened, text.slice(lineStart, offset))
  if (found === null) return null
  return {
    opened,
    ...found,
    range(length, rest) {
      // Nothing is written yet: what follows the caret is another word.
      const after = length === 0 || rest === undefined ? '' : (rest.exec(text.slice(offset))?.[0] ?? '')
      // A word may go on from the line above: what an editor replaces stays on one.
      return index.range(Math.max(offset - length, lineStart), offset + after.length)
    },
  }
}

export function holdsCaret(text: string): boolean {
  return text.includes(CARET)
}

const before = (text: string) => text.slice(0, text.indexOf(CARET))

function placeIn({ file }: Opened, line: string): Pick<Cursor, 'place' | 'instruction'> | null {
  const instruction = file.instructions.find(
    ({ text, heredocs }) => holdsCaret(text) || heredocs.some((one) => holdsCaret(one.content)),
  )
  if (instruction !== undefined) {
    const place = placeInInstruction(instruction)
    return place === null ? null : { place, instruction }
  }
  const comment = file.comments.find(({ text }) => holdsCaret(text))
  if (comment === undefined) return null
  const first = file.instructions[0]?.line ?? Number.POSITIVE_INFINITY
  const above = file.directives.findLast(({ value }) => !holdsCaret(value))?.range.end.line ?? 0
  const atTop = comment.range.start.line < first && comment.range.start.line === above + 1
  return { place: { kind: 'comment', atTop, written: line }, instruction: null }
}

function placeInInstruction(whole: Instruction, afterOnbuild = false): Place | null {
  const { name, keyword, trigger, text, heredocs, json } = whole
  if (holdsCaret(keyword.value)) return { kind: 'keyword', afterOnbuild }
  if (trigger !== null) return placeInInstruction(trigger, true)
  const document = heredocs.find(({ content }) => holdsCaret(content))
  if (document !== undefined) return { kind: 'text', instruction: whole, written: before(document.content) }
  const { flags } = readFlags(text, keyword.at + keyword.value.length, text.length)
  for (const { start, end } of flags) {
    const raw = text.slice(start, end)
    if (!holdsCaret(raw)) continue
    const written = before(raw)
    const equals = written.indexOf('=')
    if (equals === -1) return { kind: 'flag', instruction: whole, written }
    return {
      kind: 'flag-value',
      instruction: whole,
      flag: written.slice(2, equals),
      written: written.slice(equals + 1),
    }
  }
  for (const { key, value } of whole.pairs) {
    if (holdsCaret(key.value)) return { kind: 'pair-key', instruction: whole, written: before(key.value) }
    if (value !== null && holdsCaret(value.value)) {
      return { kind: 'pair-value', instruction: whole, key: key.value, written: before(value.value) }
    }
  }
  const number = whole.args.findIndex(({ value }) => holdsCaret(value))
  const argument = whole.args[number]
  if (argument === undefined) return unreadPlace(whole)
  const written = before(argument.value)
  // A flag that has only its first dash is still a word like another.
  if (written === '-' && number === 0 && argument.value === `-${CARET}`)
    return { kind: 'flag', instruction: whole, written }
  const isText =
    !json && (name === 'RUN' || name === 'CMD' || name === 'ENTRYPOINT' || (name === 'HEALTHCHECK' && number > 0))
  return isText
    ? { kind: 'text', instruction: whole, written }
    : { kind: 'argument', instruction: whole, number, written: json ? written : written.replace(/^.*[\s["]/, '') }
}

/** In arguments that BuildKit does not take as they are: an ENV whose value is still to come, for one. */
function unreadPlace(instruction: Instruction): Place {
  const { name, text } = instruction
  const written = before(text)
  if (name !== 'ENV' && name !== 'LABEL') return { kind: 'text', instruction, written }
  const word = /\S*$/.exec(written)?.[0] ?? ''
  const equals = word.indexOf('=')
  if (equals === -1) return { kind: 'pair-key', instruction, written: word }
  return { kind: 'pair-value', instruction, key: word.slice(0, equals), written: word.slice(equals + 1) }
}
