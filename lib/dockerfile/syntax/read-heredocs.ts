import type { LineIndex } from '@/lib/text/line-index'
import { heredocMarks } from './heredoc'
import { keywordOf } from './keywords'
import type { LogicalLineReader } from './logical-lines'
import type { PhysicalLine } from './physical-lines'
import type { Heredoc, Instruction } from './types'

const WITH_HEREDOCS: ReadonlySet<string | null> = new Set(['ADD', 'COPY', 'RUN'])

function canHoldHeredocs(instruction: Instruction): boolean {
  const target = instruction.trigger ?? instruction
  return WITH_HEREDOCS.has(target.name) && !target.json
}

/** Whether a line reads like the start of the next instruction: where the document of a missing delimiter stops. */
function looksLikeInstruction(line: string): boolean {
  const keyword = /^[A-Z]+(?= )/.exec(line)?.[0]
  return keyword !== undefined && keywordOf(keyword) !== undefined
}

/**
 * Reads the documents that an instruction announces, and moves the reader after them. Returns the name of a delimiter
 * that never comes; its document then stops at the next line that looks like an instruction, so that the rest of the
 * file is understood (BuildKit gives up there).
 */
export function readHeredocs(
  instruction: Instruction,
  text: string,
  lines: readonly PhysicalLine[],
  reader: LogicalLineReader,
  index: LineIndex,
): string | null {
  if (!canHoldHeredocs(instruction)) return null
  for (const mark of heredocMarks(instruction.text)) {
    const first = reader.next
    const lineAt = (number: number) => text.slice(lines[number]?.start, lines[number]?.end)
    const isDelimiter = (number: number) => lineAt(number).replace(mark.chomp ? /^\t+/ : '', '') === mark.name
    let last = first
    while (last < lines.length && !isDelimiter(last)) last++
    const missing = last === lines.length
    if (missing) {
      last = first
      while (last < lines.length && !looksLikeInstruction(lineAt(last))) last++
    }
    const offset = lines[first]?.start ?? text.length
    const end = lines[last]?.start ?? text.length
    const heredoc: Heredoc = { ...mark, content: text.slice(offset, end), range: index.range(offset, end), offset }
    instruction.heredocs = [...instruction.heredocs, heredoc]
    if (instruction.trigger !== null) instruction.trigger.heredocs = instruction.heredocs
    reader.next = missing ? last : last + 1
    const stop = missing ? end : (lines[last]?.end ?? end)
    instruction.range = { start: instruction.range.start, end: index.position(stop) }
    instruction.endLine = reader.next
    if (missing) return mark.name
  }
  return null
}
