import { contains } from '@/lib/text/inside'
import type { FileEdit, QuickFix } from '@/lib/text/language'
import type { Range } from '@/lib/text/position'
import type { Step } from '../../build/types'
import { type FixSubject, insertAt, removeLines, replaceAt, textAt } from '../../language/fix'
import { type Command, type CommandWord, commandsOf } from '../../run-script/commands'
import { shellTokens } from '../../run-script/tokens'
import type { Instruction } from '../../syntax/types'

/** One correction, or none when an edit could not be made. */
export function oneFix(title: string, ...edits: (FileEdit | null)[]): QuickFix[] {
  const made = edits.filter((edit) => edit !== null)
  return made.length < edits.length ? [] : [{ title, edits: made }]
}

/** The instruction that the diagnostic is in, ONBUILD's and not what it keeps. */
export function instructionOf({ file, diagnostic }: FixSubject): Instruction | null {
  return file.instructions.find(({ range }) => contains(range, diagnostic.range)) ?? null
}

/** That instruction as the build reaches it; null for one that is broken, or that ONBUILD keeps. */
export function stepOf(subject: FixSubject): Step | null {
  const instruction = instructionOf(subject)
  return subject.build.steps.find((step) => step.instruction === instruction && !step.triggered) ?? null
}

/** The command that the diagnostic is about. */
export function commandOf(subject: FixSubject): Command | null {
  const instruction = instructionOf(subject)
  if (instruction === null) return null
  const { range } = subject.diagnostic
  return commandsOf(instruction).find((command) => contains(command.range, range)) ?? null
}

/** Whether a word stands in the file as it is read: no quotes in it, no document whose tabs were removed. */
export function isExact(subject: FixSubject, { value, range }: { value: string; range: Range }): boolean {
  return textAt(subject, range) === value
}

/** Replaces a word when it stands in the file as it is read. */
export function replaceWord(subject: FixSubject, word: CommandWord | undefined, text: string): FileEdit | null {
  return word !== undefined && isExact(subject, word) ? replaceAt(subject, word.range, text) : null
}

/** Adds options after the subcommand of a command: `install`, `add`. */
export function addOption(subject: FixSubject, command: Command, option: string, skip = 0): FileEdit | null {
  const word = command.operands[skip]
  return word !== undefined && isExact(subject, word) ? insertAt(subject, word.range.end, ` ${option}`) : null
}

/** Takes a word away, with the blanks before it on its line. */
export function removeWord(subject: FixSubject, range: Range): FileEdit {
  const { index, text } = subject
  let start = index.offset(range.start)
  while (/[ \t]/.test(text[start - 1] ?? '')) start--
  return replaceAt(subject, { start: index.position(start), end: range.end }, '')
}

/** Takes an instruction away, its lines included. */
export function removeInstruction(subject: FixSubject, { range }: Instruction): FileEdit {
  return removeLines(subject, range.start.line, range.end.line)
}

/** Writes lines above an instruction, and the comments that go with it stay with it. */
export function linesAbove(subject: FixSubject, { range, comments }: Instruction, ...lines: string[]): FileEdit {
  const line = range.start.line - comments.length
  return insertAt(subject, { line, column: 1 }, lines.map((one) => `${one}\n`).join(''))
}

/** Words as the exec form writes them. */
export function jsonArray(words: readonly string[]): string {
  return `[${words.map((word) => JSON.stringify(word)).join(', ')}]`
}

/** The words of a command that needs no shell; null when it does: variables, operators, patterns, redirections. */
export function plainWords(script: string): string[] | null {
  if (/[$`|&;<>(){}*?[\]~#\\\n]/.test(script)) return null
  const tokens = shellTokens(script)
  return tokens.length === 0 || tokens.some(({ kind }) => kind !== 'word') ? null : tokens.map(({ value }) => value)
}

/** The spelling of a keyword that goes with the one it replaces. */
export function likeCase(written: string, keyword: string): string {
  return written === written.toLowerCase() ? keyword.toLowerCase() : keyword
}
