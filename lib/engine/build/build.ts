import { evaluate } from '@/lib/dockerfile/build/evaluate'
import type { Evaluation } from '@/lib/dockerfile/build/types'
import { parseDockerfile } from '@/lib/dockerfile/parse'
import { dockerVerdict, type Verdict } from '@/lib/dockerfile/verdict'
import { type Image, makeImage } from '@/lib/oci/image'
import type { ImageConfig } from '@/lib/oci/image-config'
import { Builder } from './builder'
import { imageConfig } from './config'
import { contextText, contextTree } from './context'
import type { BuildEvent, Vertex } from './events'
import { fullName, planStages, storedName } from './plan'
import type { BuildRequest } from './request'
import { Timeline } from './timeline'
import { unknownImage } from './unknown-image'

export interface BuildFailure {
  /** As `docker build` prints it after `ERROR: `. */
  message: string
  /** The line that it shows with `>>>`; null when it shows none. */
  line: number | null
  /** The box that failed; null when nothing was run yet. */
  vertex: Vertex | null
  /** The exit status of the command of a RUN. */
  status: number | null
}

/** `base` is the image it starts from; null for scratch. */
export type BuildOutcome = { ok: true; image: Image; base: Image | null } | { ok: false; failure: BuildFailure }

/** Everything a build did and said, in order. */
export interface BuildReport {
  events: readonly BuildEvent[]
  warnings: Verdict['warnings']
  outcome: BuildOutcome
  /** How long it took, in milliseconds of virtual time. */
  duration: number
}

/** How long the client and the server talk before anything runs. */
const PREPARATION = 40

function failed(
  message: string,
  line: number | null,
  vertex: Vertex | null = null,
  status: number | null = null,
): BuildOutcome {
  return { ok: false, failure: { message: `failed to build: failed to solve: ${message}`, line, vertex, status } }
}

/** The list under a build says once what its checks say several times of a line, unlike `--check`. */
function summed(warnings: Verdict['warnings']): Verdict['warnings'] {
  return [
    ...new Map(warnings.map((warning) => [`${warning.line} ${warning.rule} ${warning.detail}`, warning])).values(),
  ]
}

/** The configuration of the base images that a Dockerfile names, for those that there are. */
function baseConfigs({ stages }: Evaluation, { images }: BuildRequest): Record<string, ImageConfig> {
  const configs: Record<string, ImageConfig> = {}
  for (const { image } of stages) {
    const found = image === 'scratch' ? undefined : images.find(storedName(image))
    if (found !== undefined) configs[image] = found.config
  }
  return configs
}

/**
 * Builds an image: the events of the build and what it comes to. Pauses (yields) now and then, so that whoever drives it
 * can let the page breathe, or stop it for good by not going on. Deterministic.
 */
export function* build(request: BuildRequest): Generator<void, BuildReport> {
  const { dockerfile, dockerfileName = 'Dockerfile', context, args, target, now } = request
  const timeline = new Timeline()
  const file = parseDockerfile(dockerfile)
  const options = {
    files: context,
    dockerignore: contextText(context, '.dockerignore'),
    ...(args === undefined ? {} : { args }),
    ...(target === undefined ? {} : { target }),
  }
  const bases = baseConfigs(evaluate(file, options), request)
  const verdict = dockerVerdict(dockerfile, { ...options, bases })
  const evaluation = evaluate(file, { ...options, bases })
  const report = (outcome: BuildOutcome): BuildReport => {
    const events = timeline.sorted()
    return { events, warnings: summed(verdict.warnings), outcome, duration: events.at(-1)?.at ?? 0 }
  }
  const preparing = prepare(request, timeline, evaluation, verdict)
  if (preparing !== null) return report(preparing)
  const sent = contextTree(context, dockerfileName)
  if ('error' in sent) return report(failed(sent.error, null))
  const builder = new Builder(request, evaluation, timeline, sent, PREPARATION)
  const state = yield* builder.run()
  if (state === undefined) {
    const { error } = builder
    if (error === undefined) return report(failed('dockerfile contains no stages to build', null))
    const { failure, step, vertex } = error
    const line = step.triggered ? step.stage.stage.from.line : step.instruction.line
    return report(failed(failure.message, line, vertex, failure.status ?? null))
  }
  const image = makeImage({
    config: imageConfig(evaluation.target?.config ?? throwNoTarget()),
    architecture: 'amd64',
    os: 'linux',
    created: new Date(now + state.readyAt).toISOString(),
    history: state.history,
    layers: state.layers,
    root: state.root,
  })
  const root = evaluation.target?.image ?? 'scratch'
  return report({ ok: true, image, base: root === 'scratch' ? null : (request.images.find(storedName(root)) ?? null) })
}

function throwNoTarget(): never {
  throw new Error('a stage was built and there is no target')
}

/** What comes before the first step: the file is read, base images are looked up. An outcome when it ends there. */
function prepare(
  request: BuildRequest,
  timeline: Timeline,
  evaluation: Evaluation,
  verdict: Verdict,
): BuildOutcome | null {
  const { dockerfileName = 'Dockerfile', images } = request
  const internal = (name: string) =>
    timeline.vertex({ name: `[internal] ${name}`, line: null, range: null, stage: null })
  const quick = (vertex: Vertex, at: number) => {
    timeline.add({ kind: 'start', at, vertex })
    timeline.add({ kind: 'done', at, vertex, cache: null, layer: null })
  }
  quick(internal(`load build definition from ${dockerfileName}`), 0)
  const { error } = verdict
  // What is wrong with the text comes before any image is looked for, what dispatch refuses after.
  const planned = planStages(evaluation)
  for (const { evaluated } of planned) {
    const { image, parent, stage } = evaluated
    if (parent !== null || image === 'scratch' || image === '') continue
    if (error !== null && error.line !== null && error.line <= stage.from.line) break
    if (images.find(storedName(image)) !== undefined) quick(internal(`load metadata for ${fullName(image)}`), 10)
    else if (error === null) return failed(unknownImage(image), stage.from.line)
  }
  return error === null ? null : failed(error.message, error.line)
}
