import type { ImageConfig } from '@/lib/oci/image-config'
import { parseReference } from '@/lib/oci/reference'
import { expand, quote } from '../shell/expand'
import { PASS, type Pass, type Problem } from '../syntax/problem'
import { didYouMean, suggest } from '../syntax/suggest'
import type { Dockerfile, Stage } from '../syntax/types'
import type { GlobalArgs } from './global-args'
import { childState, initialState } from './image-state'
import { parsePlatform } from './platform'
import type { EvaluatedStage } from './types'

/** What BuildKit starts from when there is no image. */
const SCRATCH: ImageConfig = { WorkingDir: '/' }

export interface OpenContext {
  globals: GlobalArgs
  /** The values of the ARGs when `--build-arg` gives nothing; null when they cannot be computed. */
  defaults: ReadonlyMap<string, string> | null
  imageConfig(image: string): ImageConfig | null
}

/** Reads every FROM: variables, platform, what it starts from. Source: BuildKit `buildDispatchStates`. */
export function openStages(
  file: Dockerfile,
  context: OpenContext,
  report: (problem: Problem) => void,
): EvaluatedStage[] {
  const byName = new Map<string, EvaluatedStage>()
  const stages: EvaluatedStage[] = []
  for (const stage of file.stages) {
    if (stage.from.broken) continue
    const opened = openStage(stage, byName, file, context, report)
    stages.push(opened)
    if (stage.name !== null) byName.set(stage.name, opened)
  }
  return stages
}

function openStage(
  stage: Stage,
  byName: ReadonlyMap<string, EvaluatedStage>,
  { escapeToken }: Dockerfile,
  { globals, defaults, imageConfig }: OpenContext,
  report: (problem: Problem) => void,
): EvaluatedStage {
  const problem = (rule: string, docker: string, pass: Pass, params: Problem['params'], range = stage.base.range) =>
    report({ rule, severity: 'error', range, params, docker, pass, dockerLine: stage.from.line })
  const name = expand(stage.base.value, globals.values, { escapeToken })
  const base = name.result
  if (name.error !== undefined) problem('invalid-expansion', name.error, PASS.from, { text: stage.base.value })
  else if (base === '') {
    problem('blank-base', `base name (${stage.base.value}) should not be blank`, PASS.from, { base: stage.base.value })
  }
  const unmatched = [...name.unmatched.keys()]

  let platform: EvaluatedStage['platform'] = null
  if (stage.platform !== null && stage.platform !== '') {
    const expansion = expand(stage.platform, globals.values, { escapeToken })
    const names = [...expansion.unmatched.keys()]
    unmatched.push(...names)
    platform = { value: expansion.result, matched: [...expansion.matched.keys()], unmatched: names }
    const range = stage.from.flags.find((flag) => flag.name === 'platform')?.valueRange
    const parsed = parsePlatform(expansion.result)
    const refuse = (docker: string) =>
      problem('invalid-platform', docker, PASS.from, { platform: stage.platform ?? '' }, range)
    const keys = [...globals.values.keys()]
    const meant = didYouMean(names.map((variable) => suggest(variable, keys)).find((match) => match !== undefined))
    if (expansion.error !== undefined) refuse(`failed to process arguments for platform : ${expansion.error}`)
    else if (expansion.result === '') refuse(`empty platform value from expression ${stage.platform}${meant}`)
    else if ('error' in parsed) refuse(`failed to parse platform ${stage.platform}: ${parsed.error}${meant}`)
  }

  const parent = byName.get(base) ?? null
  const image = parent?.image ?? base
  if (parent === null && base !== '' && base !== 'scratch') {
    const reference = parseReference(base)
    if ('error' in reference) {
      problem('invalid-reference', `failed to parse stage name ${quote(base)}: ${reference.error}`, PASS.bases, {
        value: base,
      })
    }
  }
  const known = new Set([...globals.values.keys(), ...globals.declared])
  const byDefault = defaults === null ? null : expand(stage.base.value, defaults, { escapeToken })
  const config = parent === null ? (image === 'scratch' ? SCRATCH : imageConfig(image)) : parent.imageConfig
  const state = parent === null ? initialState(config) : childState(parent.config)
  return {
    stage,
    base,
    parent,
    image,
    imageConfig: config,
    undeclaredArgs: unmatched
      .filter((arg) => !known.has(arg))
      .map((arg) => ({ name: arg, suggestion: suggest(arg, known) })),
    defaultBase: byDefault === null || byDefault.error !== undefined ? null : byDefault.result,
    platform,
    sources: new Map(),
    early: [],
    steps: [],
    seen: new Set(),
    config: state,
    environment: new Map(),
    declared: new Set(),
  }
}
