import type { OutlineItem } from '@/lib/text/language'
import type { Instruction, Stage } from '../syntax/types'
import type { Opened } from './open'

/** The stages and their instructions; first the ARGs that stand before them. */
export function outlineOf({ file }: Opened): OutlineItem[] {
  const first = file.stages[0]?.from.line ?? Number.POSITIVE_INFINITY
  return [...file.instructions.filter(({ line }) => line < first).map(instructionItem), ...file.stages.map(stageItem)]
}

function stageItem({ base, from, instructions, name, nameToken, index }: Stage): OutlineItem {
  const end = (instructions.at(-1) ?? from).range.end
  return {
    name: nameToken?.value ?? (name === null && index === 0 ? base.value : `étape ${index}`),
    detail: `FROM ${base.value}`,
    kind: 'stage',
    range: { start: from.range.start, end },
    selection: nameToken?.range ?? base.range,
    children: instructions.map(instructionItem),
  }
}

const LONGEST = 60

function instructionItem({ keyword, text, range }: Instruction): OutlineItem {
  const rest = text
    .slice(keyword.at + keyword.value.length)
    .replace(/\s+/g, ' ')
    .trim()
  const detail = rest.length > LONGEST ? `${rest.slice(0, LONGEST - 1)}…` : rest
  return {
    name: keyword.value.toUpperCase() || '…',
    detail,
    kind: 'instruction',
    range,
    selection: keyword.range,
    children: [],
  }
}
