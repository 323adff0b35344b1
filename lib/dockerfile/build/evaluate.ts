import { knownImage } from '@/lib/oci/base-images'
import type { Range } from '@/lib/text/position'
import { unknownInstruction } from '../instructions/validate'
import { parseDockerfile } from '../parse'
import { quote } from '../shell/expand'
import { PASS, type Problem } from '../syntax/problem'
import { didYouMean, suggest } from '../syntax/suggest'
import type { Dockerfile, Instruction } from '../syntax/types'
import { applyStep } from './apply'
import type { CheckContext } from './context'
import { reportCycle } from './cycles'
import { expandStep } from './expand-step'
import { globalArgs } from './global-args'
import { childState } from './image-state'
import { linkStages } from './link-stages'
import { openStages } from './open-stages'
import { reachable, stageName } from './stage-graph'
import type { EvaluatedStage, Evaluation, Step } from './types'

/**
 * Follows a build as far as the text tells: what each FROM names, what each variable is worth, the configuration of
 * each stage, and what BuildKit refuses on the way. Never throws; after an error, goes on with the rest.
 * Source: BuildKit `dockerfile2llb.toDispatchState`.
 */
export function evaluate(file: Dockerfile, context: CheckContext = {}): Evaluation {
  const args = context.args ?? {}
  const problems: Problem[] = []
  const report = (problem: Problem) => problems.push(problem)
  const globals = globalArgs(file, args, context.target)
  const defaults = globalArgs(file, {}, context.target)
  problems.push(...globals.problems)

  const firstArg = file.globalArgs[0]
  const readable = file.instructions.every(({ broken }) => !broken)
  if (file.stages.length === 0 && readable && firstArg !== undefined) {
    const docker = 'dockerfile contains no stages to build'
    const { range } = firstArg
    report({ rule: 'no-stage', severity: 'error', range, params: {}, docker, pass: PASS.stages, dockerLine: null })
  }
  const imageConfig = (image: string) => context.bases?.[image] ?? knownImage(image)?.config ?? null
  const open = { globals, defaults: defaults.problems.length > 0 ? null : defaults.values, imageConfig }
  const stages = openStages(file, open, report)
  linkStages(stages, file, report)
  reportCycle(stages, report)
  const target = findTarget(stages, context.target, file, report)
  const needed = target === null ? new Set(stages) : reachable(target)
  for (const stage of stages) {
    // Without --target, BuildKit's check goes through every stage; but only those it needs get the triggers of their base.
    const isNeeded = needed.has(stage)
    if (isNeeded || context.target === undefined) runStage(stage, isNeeded, file, globals.values, args, report)
  }
  return { stages, steps: stages.flatMap((stage) => stage.steps), target, globalArgs: globals.values, problems }
}

function findTarget(
  stages: readonly EvaluatedStage[],
  name: string | undefined,
  file: Dockerfile,
  report: (problem: Problem) => void,
) {
  if (name === undefined || name === '') return stages.at(-1) ?? null
  const found = stages.findLast(({ stage }) => stage.name === name.toLowerCase())
  if (found !== undefined || stages.length === 0) return found ?? null
  const match = suggest(name, stages.map(stageName))
  const docker = `target stage ${quote(name)} could not be found${didYouMean(match)}`
  const range = file.stages.at(-1)?.from.keyword.range
  if (range !== undefined) {
    report({
      rule: 'unknown-target',
      severity: 'error',
      range,
      params: { name },
      docker,
      pass: PASS.target,
      dockerLine: null,
    })
  }
  return null
}

/** Runs the instructions of a stage in order, those its base kept for it first. */
function runStage(
  stage: EvaluatedStage,
  withTriggers: boolean,
  file: Dockerfile,
  globals: ReadonlyMap<string, string>,
  buildArgs: Readonly<Record<string, string>>,
  report: (problem: Problem) => void,
): void {
  const { parent } = stage
  if (parent !== null) {
    stage.config = childState(parent.config)
    for (const [name, value] of parent.environment) stage.environment.set(name, value)
    for (const name of parent.declared) stage.declared.add(name)
  } else for (const [name, { value }] of stage.config.Env) stage.environment.set(name, value)

  const triggers = parent === null ? imageTriggers(stage) : stageTriggers(parent)
  if (withTriggers) for (const instruction of triggers) runStep(instruction, true)
  for (const instruction of stage.stage.instructions) runStep(instruction, false)

  function runStep(instruction: Instruction, triggered: boolean): void {
    if (triggered && instruction.name === null) {
      const { docker, params = {} } = unknownInstruction(instruction)
      const { range } = stage.stage.from
      const dockerLine = stage.stage.from.line
      report({ rule: 'unknown-instruction', severity: 'error', range, params, docker, pass: PASS.dispatch, dockerLine })
    }
    if (instruction.broken || instruction.name === null) return
    const { config, environment, declared } = stage
    const given = (name: string) => (Object.hasOwn(buildArgs, name) ? buildArgs[name] : undefined)
    const scope = {
      environment,
      declared,
      escapeToken: file.escapeToken,
      argValue: (name: string) => globals.get(name),
      givenArg: given,
    }
    const expanded = expandStep(instruction, scope)
    const at = (range: Range) => (triggered ? stage.stage.from.range : range)
    const problem = (rule: string, docker: string, range: Range, params: Problem['params']) => {
      const dockerLine = triggered ? stage.stage.from.line : instruction.line
      report({ rule, severity: 'error', range: at(range), params, docker, pass: PASS.dispatch, dockerLine })
    }
    const step: Step = {
      instruction,
      stage,
      args: expanded.args,
      pairs: expanded.pairs,
      undefinedVariables: expanded.undefinedVariables.map((use) => ({ ...use, range: at(use.range) })),
      shell: config.Shell?.value ?? null,
      user: config.User?.value ?? '',
      workingDir: config.WorkingDir?.value ?? '/',
      workdirSet: hasWorkdir(stage),
      triggered,
      failed: expanded.error !== null,
    }
    if (expanded.error !== null) {
      const { docker, range, text } = expanded.error
      problem('invalid-expansion', docker, range, { text })
    } else {
      const refusal = applyStep(step, expanded.flags, stage)
      if (refusal !== null) {
        const { rule, docker, arg, flag } = refusal
        const flagRange = instruction.flags.find(({ name }) => name === flag)?.valueRange
        const range =
          flagRange ?? (arg === undefined ? undefined : instruction.args[arg]?.range) ?? instruction.argsRange
        const value = (flag === undefined ? step.args[arg ?? 0] : expanded.flags.get(flag)?.at(-1)) ?? ''
        problem(rule, docker, range, {
          instruction: instruction.name,
          value,
          ...(flag === undefined ? {} : { flag: `--${flag}` }),
        })
      }
    }
    stage.seen.add(instruction.name)
    stage.steps.push(step)
  }
}

function hasWorkdir({ seen, parent }: EvaluatedStage): boolean {
  return seen.has('WORKDIR') || (parent !== null && hasWorkdir(parent))
}

function stageTriggers(parent: EvaluatedStage): Instruction[] {
  return parent.stage.instructions.flatMap(({ trigger, broken }) => (trigger === null || broken ? [] : [trigger]))
}

function imageTriggers({ imageConfig }: EvaluatedStage): Instruction[] {
  return (imageConfig?.OnBuild ?? [])
    .flatMap((text) => parseDockerfile(text).instructions.slice(0, 1))
    .map((one) => ({
      ...one,
      // On its own, a trigger is an instruction before FROM: that is no mistake here.
      broken: false,
    }))
}
