import type { EvaluatedStage, Evaluation, Step } from '@/lib/dockerfile/build/types'
import { utf8 } from '@/lib/oci/content/bytes'
import { sha256 } from '@/lib/oci/content/sha256'
import type { DirNode } from '@/lib/oci/fs/node'
import { Tree } from '@/lib/oci/fs/tree'
import type { HistoryEntry } from '@/lib/oci/image'
import { layerBetween } from '@/lib/oci/layer/layer'
import { missCause, type StepInputs } from './cache/build-cache'
import type { CacheVerdict } from './cache/verdict'
import type { Vertex } from './events'
import { StepFailure } from './failure'
import { metadataHistory } from './history'
import { findStage, fullName, makesLayer, type PlannedStage, planStages, stepName, storedName } from './plan'
import type { BuildSources, PreparedStep } from './prepared-step'
import type { BuildRequest } from './request'
import { fromImage, type StageState } from './stage-state'
import { checkSources } from './steps/check-sources'
import { prepareCopy } from './steps/copy-step'
import { prepareRun } from './steps/run-step'
import { prepareWorkdir } from './steps/workdir-step'
import type { Timeline } from './timeline'
import { unknownImage } from './unknown-image'

/** A step that failed, and where. */
export interface StepError {
  failure: StepFailure
  step: Step
  vertex: Vertex
  at: number
}

export class Builder implements BuildSources {
  /** The base images already met. */
  readonly #bases = new Set<string>()
  readonly #states = new Map<EvaluatedStage, StageState>()
  /** The failure that comes first in time. */
  error: StepError | undefined

  constructor(
    readonly request: BuildRequest,
    readonly evaluation: Evaluation,
    readonly timeline: Timeline,
    /** What the client sends. */
    readonly context: DirNode,
    private readonly startsAt: number,
  ) {}

  /** Builds every stage that the target needs; its state, or nothing when a step fails. */
  *run(): Generator<void, StageState | undefined> {
    const planned = planStages(this.evaluation)
    for (const plan of planned) this.#checkContext(plan)
    if (this.error !== undefined) return undefined
    const failed = new Set<EvaluatedStage>()
    for (const plan of planned) {
      const { parent, sources } = plan.evaluated
      const needs = [...(parent === null ? [] : [parent]), ...sources.keys()]
      if (needs.some((stage) => failed.has(stage))) failed.add(plan.evaluated)
      else if (!(yield* this.#stage(plan))) failed.add(plan.evaluated)
    }
    const { target } = this.evaluation
    return this.error !== undefined || target === null ? undefined : this.#states.get(target)
  }

  /**
   * What a stage reads of the context is looked for as soon as the context is there, before any command has run: a file
   * that is missing stops the build at once.
   */
  #checkContext(plan: PlannedStage): void {
    const { evaluated } = plan
    let index = evaluated.parent === null && evaluated.image !== 'scratch' ? 1 : 0
    for (const step of evaluated.steps) {
      if (!makesLayer(step)) continue
      index++
      if (this.error !== undefined) return
      try {
        checkSources(step, this)
      } catch (error) {
        if (!(error instanceof StepFailure)) throw error
        if (evaluated.parent === null && evaluated.image !== 'scratch') this.#announceBase(plan)
        this.#fail(step, error, this.startsAt, stepName(plan, index, step.shown), plan.name)
      }
    }
  }

  /** Whether it went well. */
  *#stage(plan: PlannedStage): Generator<void, boolean> {
    const { evaluated } = plan
    let state = this.#start(plan)
    let index = evaluated.parent === null && evaluated.image !== 'scratch' ? 1 : 0
    const place = `${plan.name}#`
    for (const step of evaluated.steps) {
      if (!makesLayer(step)) {
        state = this.#note(state, step)
        continue
      }
      try {
        const prepared = this.#prepare(step, state)
        if (prepared.isEmpty === true) {
          state = this.#withHistory(state, prepared.history, true)
          continue
        }
        const vertex = this.#vertex(step, stepName(plan, ++index, step.shown), plan.name)
        state = yield* this.#do(step, state, prepared, vertex, `${place}${index}`)
      } catch (error) {
        if (!(error instanceof StepFailure)) throw error
        this.#fail(step, error, state.readyAt, stepName(plan, index + 1, step.shown), plan.name)
        return false
      }
      this.#states.set(evaluated, state)
    }
    this.#states.set(evaluated, state)
    return true
  }

  #fail(step: Step, failure: StepFailure, at: number, name: string, stage: string): void {
    const vertex = failure.vertex ?? this.#vertex(step, name, stage)
    const when = failure.at ?? at
    this.timeline.add({ kind: 'error', at: when, vertex, message: failure.message })
    if (this.error === undefined || when < this.error.at) this.error = { failure, step, vertex, at: when }
  }

  #vertex(step: Step, name: string, stage: string): Vertex {
    const { instruction, triggered } = step
    const from = step.stage.stage.from
    const shown = triggered ? from : instruction
    return this.timeline.vertex({ name, line: shown.line, range: shown.range, stage })
  }

  /** What a stage begins with: another one, or an image. */
  #start(plan: PlannedStage): StageState {
    const { evaluated } = plan
    const { parent, image } = evaluated
    if (parent !== null) {
      const state = this.#states.get(parent)
      if (state === undefined) throw new Error('a stage is built before its parent')
      return state
    }
    const state = fromImage(
      image === 'scratch' ? null : (this.request.images.find(storedName(image)) ?? null),
      this.startsAt,
    )
    if (image !== 'scratch' && !this.#bases.has(image)) this.#announceBase(plan)
    return state
  }

  /** The vertex of a base image, which the stages that start from it share; it is named before any trigger is known. */
  #announceBase({ evaluated, name, total }: PlannedStage): void {
    const { stage, image, steps } = evaluated
    this.#bases.add(image)
    const triggers = steps.filter((step) => step.triggered && makesLayer(step)).length
    const text = stepName({ name, total: total - triggers }, 1, `FROM ${fullName(image)}`)
    const vertex = this.timeline.vertex({ name: text, line: stage.from.line, range: stage.from.range, stage: name })
    this.timeline.add({ kind: 'start', at: this.startsAt, vertex })
    this.timeline.add({ kind: 'cached', at: this.startsAt, vertex, cache: { hit: true }, layer: null })
  }

  /** An instruction that only changes the configuration. */
  #note(state: StageState, step: Step): StageState {
    const env = new Map(state.env)
    const args = new Map(state.args)
    const { name } = step.instruction
    for (const { key, value } of step.pairs) {
      if (name === 'ENV' && value !== null) env.set(key, value)
      if (name !== 'ARG') continue
      if (value !== null) env.set(key, value)
      args.set(key, value ?? '')
    }
    const line = metadataHistory(step)
    const next = { ...state, env, args }
    return line === null ? next : this.#withHistory(next, line, true)
  }

  #withHistory(state: StageState, createdBy: string, empty: boolean): StageState {
    const created = new Date(this.request.now + state.readyAt).toISOString()
    const entry: HistoryEntry = { createdBy, empty, created, comment: 'buildkit.dockerfile.v0' }
    return { ...state, history: [...state.history, entry] }
  }

  #prepare(step: Step, state: StageState): PreparedStep {
    switch (step.instruction.name) {
      case 'RUN':
        return prepareRun(step, state, this)
      case 'WORKDIR':
        return prepareWorkdir(step, state)
      default:
        return prepareCopy(step, state, this)
    }
  }

  *#do(
    step: Step,
    state: StageState,
    prepared: PreparedStep,
    vertex: Vertex,
    place: string,
  ): Generator<void, StageState> {
    const { cache, noCache = false } = this.request
    const inputs: StepInputs = {
      parent: prepared.isDetached === true ? '' : state.key,
      parentLine: state.missedLine,
      instruction: prepared.instruction,
      variables: prepared.variables,
      files: prepared.files,
    }
    const key = keyOf(inputs)
    const before = cache.note(place, inputs)
    const startedAt = this.#startOf(step, state)
    const known = noCache ? undefined : cache.find(key)
    this.timeline.add({ kind: 'start', at: startedAt, vertex })
    if (known !== undefined) {
      this.timeline.add({ kind: 'cached', at: startedAt, vertex, cache: { hit: true }, layer: known.layer })
      const next = {
        ...state,
        root: known.root,
        layers: [...state.layers, known.layer],
        key,
        readyAt: startedAt,
        isEmpty: false,
      }
      return this.#withHistory(next, prepared.history, false)
    }
    const verdict: CacheVerdict = { hit: false, cause: noCache ? { kind: 'disabled' } : missCause(before, inputs) }
    const tree = new Tree(state.root)
    let endedAt: number
    try {
      const ended = prepared.run(tree, vertex, startedAt)
      endedAt = typeof ended === 'number' ? ended : yield* ended
    } catch (error) {
      if (error instanceof StepFailure) error.vertex = vertex
      throw error
    }
    const root = tree.snapshot()
    const layer = layerBetween(state.root, root)
    cache.keep(key, { root, layer })
    this.timeline.add({ kind: 'done', at: endedAt, vertex, cache: verdict, layer })
    const missedLine = step.triggered ? step.stage.stage.from.line : step.instruction.line
    const next = { ...state, root, layers: [...state.layers, layer], key, missedLine, readyAt: endedAt, isEmpty: false }
    return this.#withHistory(next, prepared.history, false)
  }

  /** A step waits for the one before it, and for the stages it reads. */
  #startOf(step: Step, state: StageState): number {
    const sources = [
      ...(step.flags.get('from') ?? []),
      ...(step.flags.get('mount') ?? []).map((value) => /(?:^|,)from=([^,]+)/.exec(value)?.[1] ?? ''),
    ]
    const ready = sources.map((name) => {
      const stage = findStage(this.evaluation.stages, name)
      return stage === undefined ? 0 : (this.#states.get(stage)?.readyAt ?? 0)
    })
    return Math.max(state.readyAt, ...ready)
  }

  /** The files that `--from` names: those of a stage, of an image, or of the context. */
  filesOf(from: string): DirNode {
    if (from === '') return this.context
    const stage = findStage(this.evaluation.stages, from)
    if (stage !== undefined) {
      const state = this.#states.get(stage)
      if (state === undefined) throw new Error('a stage is read before it is built')
      return state.root
    }
    const image = this.request.images.find(storedName(from))
    if (image === undefined) throw new StepFailure(unknownImage(from))
    return image.root
  }
}

function keyOf({ parent, instruction, variables, files }: StepInputs): string {
  const lines = [
    parent,
    instruction,
    ...[...variables].map(([name, value]) => `${name}=${value}`),
    ...[...files].map(([path, digest]) => `${path} ${digest}`),
  ]
  return sha256(utf8(lines.join('\0')))
}
