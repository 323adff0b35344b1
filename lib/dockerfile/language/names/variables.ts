import type { Range } from '@/lib/text/position'
import type { EvaluatedStage } from '../../build/types'
import type { DockerfileSubject } from '../../subject'
import type { Instruction } from '../../syntax/types'
import { type Replacer, variableUses } from './variable-uses'

/** A place where a variable is named. */
export interface Occurrence {
  name: string
  /** The name alone. */
  range: Range
  /** With `$` and the braces, for a use. */
  whole: Range
  instruction: Instruction
  /** Null before the first FROM, and in the FROM lines. */
  stage: EvaluatedStage | null
  /** The instruction that defines it here; null for a use. */
  defines: 'ARG' | 'ENV' | null
  by: Replacer
}

/** A stage and those it starts from share their variables: the first of the chain stands for them all. */
function rootOf(stage: EvaluatedStage): EvaluatedStage {
  return stage.parent === null ? stage : rootOf(stage.parent)
}

function definitions(instruction: Instruction, stage: EvaluatedStage | null): Occurrence[] {
  const target = instruction.trigger ?? instruction
  const { name } = target
  if (name !== 'ARG' && name !== 'ENV') return []
  return target.pairs
    .filter(({ key }) => /^[\p{L}_][\p{L}\p{Nd}_]*$/u.test(key.value))
    .map(({ key }) => {
      const { value, range } = key
      return { name: value, range, whole: range, instruction, stage, defines: name, by: 'docker' }
    })
}

const ASSIGNMENT = /(?:^|[\s;&|(])(?:(?:for|read|export|local)\s+)?([\p{L}_][\p{L}\p{Nd}_]*)(?:=|\s+in\b)/gmu

/** The variables that a command gives a value to by itself: there, the name is the shell's own. */
function assignedInShell({ text, heredocs }: Instruction): Set<string> {
  const scripts = [text, ...heredocs.map(({ content }) => content)]
  return new Set(scripts.flatMap((script) => [...script.matchAll(ASSIGNMENT)].map(([, name = '']) => name)))
}

/** Every place where a variable is named, in the order of the file. */
export function occurrences({ file, build }: DockerfileSubject): Occurrence[] {
  const stages = new Map<Instruction, EvaluatedStage>()
  for (const stage of build.stages) for (const one of stage.stage.instructions) stages.set(one, stage)
  return file.instructions.flatMap((instruction) => {
    const stage = stages.get(instruction) ?? null
    const found = variableUses(instruction, file.escapeToken)
    const own = found.some(({ by }) => by === 'shell') ? assignedInShell(instruction) : new Set<string>()
    const uses = found
      .filter(({ name, by }) => by === 'docker' || !own.has(name))
      .map((use): Occurrence => ({ ...use, instruction, stage, defines: null }))
    return [...definitions(instruction, stage), ...uses]
  })
}

/**
 * Gives the variable that an occurrence is about, as a key: two occurrences with the same key are renamed together. An
 * ARG before FROM and the ARG of the same name in a stage are one build argument.
 */
export function variableKey({ file, build }: DockerfileSubject): (occurrence: Occurrence) => string {
  const globals = new Set(file.globalArgs.flatMap(({ pairs }) => pairs.map(({ key }) => key.value)))
  const redeclared = new Set(
    build.stages.flatMap((stage) =>
      stage.stage.instructions
        .filter(({ name }) => name === 'ARG')
        .flatMap(({ pairs }) => pairs.map(({ key }) => `${rootOf(stage).stage.index} ${key.value}`)),
    ),
  )
  return ({ name, stage }) => {
    const own = stage === null ? '' : `${rootOf(stage).stage.index} ${name}`
    return stage === null || (globals.has(name) && redeclared.has(own)) ? `global ${name}` : own
  }
}
