import type { Completion } from '@/lib/text/language'
import type { Range } from '@/lib/text/position'
import type { EvaluatedStage } from '../../build/types'
import type { Instruction } from '../../syntax/types'
import { LABELS } from '../fr/labels'
import { PLATFORM_ARGS } from '../fr/predefined-args'
import { SIGNALS } from '../fr/signals'
import { stageNamed } from '../names/stages'
import type { Opened } from '../open'
import { INSTRUCTIONS } from '../reference'
import type { Cursor } from './cursor'
import { imageCompletions } from './images'
import { item } from './item'
import { contextPaths, stageFolders } from './paths'
import { stageOf } from './stage-of'
import { stagesBefore } from './stages'
import { userCompletions } from './users'

/** What an argument may be, by instruction. */
export function argumentCompletions(
  cursor: Cursor,
  instruction: Instruction,
  number: number,
  written: string,
): Completion[] {
  const { opened, range } = cursor
  const stage = stageOf(opened, cursor.instruction)
  const place = range(written.length, /^[^\s"',]*/)
  switch (instruction.name) {
    case 'FROM':
      return fromCompletions(opened, instruction, number, written, place)
    case 'ADD':
    case 'COPY':
      return copyCompletions(cursor, instruction, number, written)
    case 'USER':
      return userCompletions(stage, place, false)
    case 'STOPSIGNAL':
      return Object.entries(SIGNALS).map(([name, text], rank) => item(place, 'value', name, { detail: text, rank }))
    case 'EXPOSE':
      return portCompletions(stage, place)
    case 'VOLUME':
    case 'WORKDIR':
      return folderCompletions(stage, place)
    case 'HEALTHCHECK':
      return number > 0 ? [] : [item(place, 'keyword', 'CMD', { insert: 'CMD ' }), item(place, 'keyword', 'NONE')]
    case 'SHELL':
      return number > 0 ? [] : instruction.json ? [] : shellCompletions(range(0))
    default:
      return []
  }
}

function shellCompletions(place: Range): Completion[] {
  return INSTRUCTIONS.SHELL.snippets.map(({ text, insert }) =>
    item(place, 'value', insert.slice('SHELL '.length), { detail: text }),
  )
}

function fromCompletions(
  opened: Opened,
  { line }: Instruction,
  number: number,
  written: string,
  place: Range,
): Completion[] {
  const index = opened.file.stages.filter(({ from }) => from.line < line).length
  if (number === 1) return [item(place, 'keyword', 'AS', { insert: 'AS ' })]
  if (number !== 0) return []
  return [
    ...stagesBefore(opened, index, place),
    ...imageCompletions(place, written),
    item(place, 'image', 'scratch', { detail: 'base vide', rank: 30 }),
  ]
}

function copyCompletions(cursor: Cursor, instruction: Instruction, number: number, written: string): Completion[] {
  const { opened, range } = cursor
  const from = instruction.flags.find(({ name }) => name === 'from')?.value ?? null
  const stage = stageOf(opened, cursor.instruction)
  const place = range(written.length, /^[^\s"',]*/)
  const step = stage?.steps.find((one) => one.instruction === cursor.instruction)
  const source = from === null ? null : stageNamed(opened, from)
  const sources =
    from === null
      ? contextPaths(cursor, written)
      : stageFolders(source?.steps ?? []).map((path) => item(place, 'folder', path, { rank: 2 }))
  if (number === 0) {
    return from === null ? [item(place, 'folder', '.', { detail: 'tout le contexte', rank: 4 }), ...sources] : sources
  }
  const here = step?.workingDir ?? stage?.config.WorkingDir?.value ?? '/'
  return [item(place, 'folder', './', { detail: here, rank: 1 }), ...sources]
}

function portCompletions(stage: EvaluatedStage | null, place: Range): Completion[] {
  if (stage === null) return []
  const fromBase = Object.keys(stage.imageConfig?.ExposedPorts ?? {}).map((port) => port.replace(/\/tcp$/, ''))
  const variable = stage.environment.get('PORT')
  return [
    ...(variable !== undefined && /^\d+$/.test(variable)
      ? [item(place, 'value', variable, { detail: 'la valeur de PORT', rank: 0 })]
      : []),
    ...fromBase.map((port) => item(place, 'value', port, { detail: `annoncé par ${stage.image}`, rank: 1 })),
  ]
}

function folderCompletions(stage: EvaluatedStage | null, place: Range): Completion[] {
  const fromBase = stage?.imageConfig?.WorkingDir ?? ''
  const known = [...stageFolders(stage?.steps ?? []), fromBase, '/app'].filter((path) => path !== '' && path !== '/')
  return [...new Set(known)].map((path, rank) => item(place, 'folder', path, { rank }))
}

/** The names that an ARG or a LABEL is likely to give. */
export function keyCompletions(
  { opened, instruction, range }: Cursor,
  { name }: Instruction,
  written: string,
): Completion[] {
  const place = range(written.length, /^[^\s=]*/)
  if (name === 'LABEL') {
    return Object.entries(LABELS).map(([label, text]) =>
      item(place, 'attribute', label, { insert: `${label}=`, detail: text }),
    )
  }
  if (name !== 'ARG' || stageOf(opened, instruction) === null) return []
  const globals = opened.file.globalArgs.flatMap(({ pairs }) => pairs.map(({ key }) => key.value))
  return [
    ...globals.map((arg) => item(place, 'variable', arg, { detail: 'déclarée avant FROM', rank: 0 })),
    ...Object.entries(PLATFORM_ARGS).map(([arg, text]) =>
      item(place, 'variable', arg, { detail: 'donnée par Docker', documentation: text, rank: 1 }),
    ),
  ]
}
