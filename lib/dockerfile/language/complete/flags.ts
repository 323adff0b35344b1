import type { Completion } from '@/lib/text/language'
import type { Instruction } from '../../syntax/types'
import { optionMarkdown } from '../hover/option'
import { INSTRUCTIONS, sourceOf } from '../reference'
import type { Cursor } from './cursor'
import { imageCompletions } from './images'
import { item } from './item'
import { mountCompletions } from './mounts'
import { stageOf } from './stage-of'
import { sourceStages } from './stages'
import { userCompletions } from './users'

const REPEATABLE = new Set(['mount', 'exclude', 'device'])

/** The flags that an instruction still takes. */
export function flagCompletions({ opened, range }: Cursor, instruction: Instruction, written: string): Completion[] {
  const { name, flags } = instruction
  if (name === null) return []
  const given = new Set(flags.map((flag) => flag.name))
  const place = range(written.length, /^[\w-]*/)
  return Object.entries(INSTRUCTIONS[name].flags)
    .filter(([flag, { labs }]) => (!labs || opened.file.isLabs) && (REPEATABLE.has(flag) || !given.has(flag)))
    .map(([flag, doc]) =>
      item(place, 'attribute', `--${flag}`, {
        insert: `--${flag}${doc.value === undefined ? ' ' : '='}`,
        ...(doc.value === undefined ? {} : { detail: doc.value }),
        documentation: optionMarkdown(`--${flag}`, doc, null, sourceOf(name, flag)),
      }),
    )
}

/** The values of a flag. */
export function flagValueCompletions(
  cursor: Cursor,
  instruction: Instruction,
  flag: string,
  written: string,
): Completion[] {
  const { name } = instruction
  const { opened, range } = cursor
  if (name === null) return []
  const place = range(written.length, /^[^\s,]*/)
  const stage = stageOf(opened, cursor.instruction)
  if (flag === 'mount' && name === 'RUN') return mountCompletions(cursor, written)
  if (flag === 'from' && name === 'COPY') {
    return [...sourceStages(opened, stage, place), ...imageCompletions(place, written)]
  }
  if (flag === 'chown') return userCompletions(stage, place, true)
  const values = INSTRUCTIONS[name].flags[flag]?.values ?? {}
  return Object.entries(values).map(([value, text], rank) => item(place, 'value', value, { detail: text, rank }))
}
