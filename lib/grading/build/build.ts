import { evaluate } from '@/lib/dockerfile/build/evaluate'
import type { EvaluatedStage, Evaluation } from '@/lib/dockerfile/build/types'
import { parseDockerfile } from '@/lib/dockerfile/parse'
import type { Range } from '@/lib/text/position'
import type { Files } from '../files'
import { carryOut } from './carry-out'
import { sentFiles } from './context'
import { hash } from './hash'
import type { BuildResult, BuildStep } from './result'
import { fromImage, fromStage, type StageState } from './stage-state'
import { StepFailure } from './step-failure'
import { Tree } from './tree'
import { uidOf } from './users'

/**
 * Builds the Dockerfile of a context for what the image would hold, without running anything: steps are carried out on a
 * tree of paths, and the commands that RUN calls act on it through models of the well-known ones. Only the stages that
 * the last one needs are built, as BuildKit does. Pure and deterministic.
 */
export function build(context: Files, name = 'Dockerfile'): BuildResult {
  const text = context[name]
  const sent = sentFiles(context, name)
  const fail = (cause: string, params = {}, range?: Range): BuildResult => ({
    ok: false,
    failure: { cause, params, file: name, ...(range ? { range } : {}) },
    sent,
    file: name,
  })
  if (text === undefined) return fail('no-dockerfile')
  const file = parseDockerfile(text)
  const evaluation = evaluate(file)
  const error = [...file.diagnostics, ...evaluation.problems].find(({ severity }) => severity === 'error')
  if (error) return fail('refused', { ...error.params, rule: error.rule, docker: error.docker ?? '' }, error.range)
  const { target } = evaluation
  if (target === null) return fail('refused', { rule: 'no-stage', docker: '' })
  try {
    const builder = new Builder(evaluation, contextTree(context, sent))
    const state = builder.stage(target)
    const image = {
      config: target.config,
      base: { reference: state.image, range: rootOf(target).stage.base.range },
      bases: builder.bases(),
      uid: uidOf(state.users, target.config.User?.value ?? ''),
      tree: state.tree,
      ownSteps: state.steps,
      steps: builder.steps(),
    }
    return { ok: true, image, sent, file: name }
  } catch (failure) {
    if (!(failure instanceof StepFailure)) throw failure
    return fail(failure.reason, failure.params, failure.range)
  }
}

function contextTree(context: Files, sent: readonly string[]): Tree {
  const tree = new Tree()
  for (const path of sent) {
    const text = context[path] ?? ''
    tree.set(`/${path}`, { type: 'file', uid: 0, mode: 0o644, key: hash(text), text })
  }
  return tree
}

/** The stage whose FROM names an image, at the bottom of the chain. */
function rootOf(stage: EvaluatedStage): EvaluatedStage {
  return stage.parent === null ? stage : rootOf(stage.parent)
}

class Builder {
  readonly #built = new Map<EvaluatedStage, StageState>()

  constructor(
    private readonly evaluation: Evaluation,
    private readonly context: Tree,
  ) {}

  stage(stage: EvaluatedStage): StageState {
    const known = this.#built.get(stage)
    if (known) return known
    const state = stage.parent === null ? fromImage(stage.image) : fromStage(this.stage(stage.parent))
    // ARGs before the first FROM are not seen by RUN; those that a stage declares come with its steps.
    for (const step of stage.steps) carryOut(step, state, (from) => this.#treeOf(from))
    this.#built.set(stage, state)
    return state
  }

  /** Every step of every stage that was built, each once. */
  steps(): BuildStep[] {
    return [...new Set([...this.#built.values()].flatMap(({ steps }) => steps))]
  }

  bases(): { reference: string; range: Range }[] {
    return [...this.#built.keys()]
      .filter(({ parent }) => parent === null)
      .map(({ image, stage }) => ({ reference: image, range: stage.base.range }))
  }

  /** The files of the context, of a stage by name or number, or of an image, which are not known. */
  #treeOf(from: string | undefined): Tree {
    if (from === undefined) return this.context
    const { stages } = this.evaluation
    const named = /^\d+$/.test(from)
      ? stages[Number(from)]
      : stages.find(({ stage }) => stage.name === from.toLowerCase())
    return named ? this.stage(named).tree : new Tree()
  }
}
