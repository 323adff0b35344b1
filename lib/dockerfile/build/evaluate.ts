import { knownImage } from '@/lib/oci/base-images'
import { readIgnoreFile } from '../dockerignore/ignore-file'
import { compilePatterns } from '../dockerignore/matcher'
import { quote } from '../shell/expand'
import { PASS, type Problem } from '../syntax/problem'
import { didYouMean, suggest } from '../syntax/suggest'
import type { Dockerfile } from '../syntax/types'
import type { CheckContext } from './context'
import { reportCycle } from './cycles'
import { globalArgs } from './global-args'
import { StageLinker } from './link-stages'
import { openStages } from './open-stages'
import { runStage } from './run-stage'
import { reachable, stageName } from './stage-graph'
import { openTriggers } from './triggers'
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
  const linker = new StageLinker(stages, file, report)
  linker.linkAll()
  reportCycle(stages, report)
  const target = findTarget(stages, context.target, file, report)
  const badPattern = ignoreProblem(context.dockerignore ?? '', stages[0])
  if (badPattern !== null) report(badPattern)
  const run = { file, globals: globals.values, buildArgs: args, report }
  const needed = target === null ? new Set(stages) : reachable(target)
  for (const stage of stages) {
    // Without --target, BuildKit's check goes through every stage; but only those it needs get the triggers of their base.
    const isNeeded = needed.has(stage)
    const triggers = isNeeded ? openTriggers(stage, file.isLabs, report) : []
    for (const trigger of triggers) linker.link(stage, trigger, true)
    if (isNeeded || !context.target) runStage(stage, triggers, run)
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

/** BuildKit refuses a build whose .dockerignore it cannot read, whatever the build copies. */
function ignoreProblem(text: string, stage: EvaluatedStage | undefined): Problem | null {
  const read = compilePatterns(readIgnoreFile(text))
  if (!('error' in read) || stage === undefined) return null
  const { error: docker, line } = read
  const pattern = text.split('\n')[line - 1]?.trim() ?? ''
  const { range } = stage.stage.from.keyword
  return {
    rule: 'invalid-ignore-pattern',
    severity: 'error',
    range,
    params: { pattern, line },
    docker,
    pass: PASS.ignoreFile,
    dockerLine: null,
  }
}
