import { touches } from '@/lib/text/inside'
import type { Hover } from '@/lib/text/language'
import type { Position, Range } from '@/lib/text/position'
import { readFlags } from '../../syntax/flags'
import { heredocMark } from '../../syntax/heredoc'
import type { Instruction } from '../../syntax/types'
import { DIRECTIVES } from '../fr/directives'
import { HEREDOC, STAGE_NAME } from '../fr/syntax'
import { sourceWords } from '../names/stages'
import { symbolAt } from '../names/symbol'
import type { Opened } from '../open'
import { INSTRUCTIONS, sourceOf } from '../reference'
import { imageMarkdown } from './image'
import { instructionMarkdown } from './instruction'
import { mountFields, mountMarkdown } from './mount'
import { optionMarkdown } from './option'
import { stageMarkdown } from './stage'
import { variableMarkdown } from './variable'
import { portMarkdown, signalMarkdown, userMarkdown } from './word'

type Answer = { range: Range; markdown: string | null }

/** The documentation of what is under the pointer: the smallest thing first. */
export function hoverAt(opened: Opened, position: Position): Hover | null {
  const answer = directiveAt(opened, position) ?? nameAt(opened, position) ?? partAt(opened, position)
  return answer === null || answer.markdown === null ? null : { range: answer.range, markdown: answer.markdown }
}

function directiveAt({ file }: Opened, position: Position): Answer | null {
  const directive = file.directives.find(({ range }) => touches(range, position))
  if (directive === undefined) return null
  const { name, value, range } = directive
  const source = sourceOf('FROM').replace(/#.*/, `#${name}`)
  return { range, markdown: optionMarkdown(`# ${name}`, DIRECTIVES[name], value, source) }
}

/** A stage or a variable. */
function nameAt(opened: Opened, position: Position): Answer | null {
  const symbol = symbolAt(opened, position)
  if (symbol === null) return null
  if (symbol.kind === 'stage') return { range: symbol.range, markdown: stageMarkdown(opened, symbol.stage) }
  return { range: symbol.at.whole, markdown: variableMarkdown(opened, symbol.at) }
}

/** The instruction under the pointer: the one that ONBUILD keeps, when it is on that. */
function instructionAt({ file }: Opened, position: Position): Instruction | null {
  const found = file.instructions.find(({ range }) => touches(range, position)) ?? null
  const trigger = found?.trigger ?? null
  return trigger !== null && touches(trigger.range, position) ? trigger : found
}

function partAt(opened: Opened, position: Position): Answer | null {
  const instruction = instructionAt(opened, position)
  if (instruction === null || instruction.name === null) return null
  const { name, keyword } = instruction
  if (touches(keyword.range, position)) return { range: keyword.range, markdown: instructionMarkdown(name) }
  return flagAt(instruction, position) ?? argumentAt(opened, instruction, position)
}

function flagAt(instruction: Instruction, position: Position): Answer | null {
  const { name, flags, keyword, text, map } = instruction
  const number = flags.findIndex(({ range }) => touches(range, position))
  const flag = flags[number]
  if (name === null || flag === undefined) return null
  const source = sourceWords(instruction).find(({ range }) => touches(range, position))
  if (source !== undefined) return { range: source.range, markdown: imageMarkdown(source.value) }
  const place = readFlags(text, keyword.at + keyword.value.length, text.length).flags[number]
  if (name === 'RUN' && flag.name === 'mount' && place !== undefined && flag.value !== null) {
    const start = place.start + '--mount='.length
    const fields = mountFields(text.slice(start, place.end))
    const field = fields.find((one) => touches(map.range(start + one.start, start + one.end), position))
    const markdown = field === undefined ? null : mountMarkdown(fields, field)
    if (field !== undefined && markdown !== null) {
      return { range: map.range(start + field.start, start + field.end), markdown }
    }
  }
  const doc = INSTRUCTIONS[name].flags[flag.name]
  if (doc === undefined) return null
  return { range: flag.range, markdown: optionMarkdown(`--${flag.name}`, doc, flag.value, sourceOf(name, flag.name)) }
}

function argumentAt({ build }: Opened, instruction: Instruction, position: Position): Answer | null {
  const { name, args } = instruction
  const number = args.findIndex(({ range }) => touches(range, position))
  const token = args[number]
  if (token === undefined) return null
  const { range, value } = token
  if (heredocMark(value) !== null) return { range, markdown: HEREDOC }
  const stage = build.stages.find(
    (one) => one.stage.from === instruction || one.stage.instructions.includes(instruction),
  )
  switch (name) {
    case 'FROM':
      if (number === 0) return { range, markdown: stage === undefined ? null : imageMarkdown(stage.base) }
      return number === 1 ? { range, markdown: STAGE_NAME } : null
    case 'EXPOSE':
      return { range, markdown: portMarkdown(value) }
    case 'USER':
      return { range, markdown: userMarkdown(value, stage ?? null) }
    case 'STOPSIGNAL':
      return { range, markdown: signalMarkdown(value) }
    case 'HEALTHCHECK':
      return number === 0 ? { range, markdown: instructionMarkdown(name) } : null
    default:
      return null
  }
}
