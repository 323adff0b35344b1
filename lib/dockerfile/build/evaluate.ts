import { knownImage } from '@/lib/oci/base-images'
import { quote } from '../shell/expand'
import { PASS, type Problem } from '../syntax/problem'
import { didYouMean, suggest } from '../syntax/suggest'
import type { Dockerfile } from '../syntax/types'
import type { CheckContext } from './context'
import { reportCycle } from './cycles'
import { globalArgs } from './global-args'
import { linkStages } from './link-stages'
import { openStages } from './open-stages'
import { runStage } from './run-stage'
import { reachable, stageName } from './stage-graph'
import type { EvaluatedStage, Evaluation } from './types'

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
  const run = { file, globals: globals.values, buildArgs: args, report }
  const needed = target === null ? new Set(stages) : reachable(target)
  for (const stage of stages) {
    // Without --target, BuildKit's check goes through every stage; but only those it needs get the triggers of their base.
    const isNeeded = needed.has(stage)
    if (isNeeded || context.target === undefined) runStage(stage, isNeeded, run)
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
