import { evaluate } from '../../build/evaluate'
import type { EvaluatedStage, Step } from '../../build/types'
import type { DockerfileSubject } from '../../subject'
import type { Instruction } from '../../syntax/types'
import { PLATFORM_ARGS } from '../fr/predefined-args'

/** What a variable is worth somewhere. */
export interface VariableValue {
  /** Null: declared by ARG, without a value. */
  value: string | null
  /** The instruction that gave it; null for the base image, or the build itself. */
  by: Instruction | null
  /** Where it comes from when no instruction gave it. */
  from: 'file' | 'base' | 'build'
}

/** The variables that an instruction sees, by name. */
export function environmentAt(subject: DockerfileSubject, instruction: Instruction): Map<string, VariableValue> {
  const { file, context } = subject
  const isGlobal = instruction.name === 'FROM' || file.globalArgs.includes(instruction)
  if (isGlobal) return globalsAt(subject, instruction)
  const number = file.stages.findIndex(({ instructions }) => instructions.includes(instruction))
  const last = file.stages[number]
  if (last === undefined) return new Map()
  // The same build, stopped just before: what is then known is what the instruction sees.
  const before = { ...last, instructions: last.instructions.slice(0, last.instructions.indexOf(instruction)) }
  const build = evaluate({ ...file, stages: [...file.stages.slice(0, number), before] }, context)
  const stage = build.stages.find((one) => one.stage === before)
  return stage === undefined ? new Map() : variablesOf(stage)
}

function variablesOf(stage: EvaluatedStage): Map<string, VariableValue> {
  const steps = stepsOf(stage)
  const definer = (name: string) =>
    steps.findLast(({ instruction, pairs }) => instruction.name !== 'LABEL' && pairs.some(({ key }) => key === name))
      ?.instruction ?? null
  const found = new Map<string, VariableValue>()
  for (const name of stage.declared) found.set(name, { value: null, by: definer(name), from: 'file' })
  for (const [name, value] of stage.environment) {
    const by = definer(name)
    found.set(name, { value, by, from: by === null ? 'base' : 'file' })
  }
  return found
}

function stepsOf(stage: EvaluatedStage): Step[] {
  return [...(stage.parent === null ? [] : stepsOf(stage.parent)), ...stage.steps]
}

/** Before the first FROM and in the FROM lines: the ARGs above, and what the build gives by itself. */
function globalsAt({ file, build }: DockerfileSubject, instruction: Instruction): Map<string, VariableValue> {
  const found = new Map<string, VariableValue>()
  for (const name of Object.keys(PLATFORM_ARGS)) {
    found.set(name, { value: build.globalArgs.get(name) ?? '', by: null, from: 'build' })
  }
  for (const arg of file.globalArgs) {
    if (arg.line >= instruction.line) break
    for (const { key } of arg.pairs) {
      found.set(key.value, { value: build.globalArgs.get(key.value) ?? null, by: arg, from: 'file' })
    }
  }
  return found
}
