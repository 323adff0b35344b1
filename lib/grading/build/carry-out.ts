import type { Step } from '@/lib/dockerfile/build/types'
import { copyStep } from './copy-step'
import { hash } from './hash'
import { runStep, type TreeOf } from './run-step'
import type { StageState } from './stage-state'
import { StepFailure } from './step-failure'
import { resolvePath } from './tree'
import { uidOf } from './users'

/** Carries out one step on the tree, and records it with its cache key and what its layer holds. */
export function carryOut(step: Step, state: StageState, treeOf: TreeOf): void {
  const { instruction, args, pairs } = step
  let key = hash(`${state.key}\n${textOf(step)}`)
  let ran: string[][] = []
  switch (instruction.name) {
    case 'RUN': {
      const run = runStep(step, state, key, treeOf)
      ran = run.ran
      key = hash(`${key}\n${run.inputs}`)
      break
    }
    case 'COPY':
    case 'ADD':
      key = hash(`${key}\n${copyStep(step, state, key, treeOf)}`)
      break
    case 'WORKDIR': {
      // BuildKit makes the folder for the user in force.
      const uid = uidOf(state.users, step.user) ?? 0
      state.tree.mkdir(resolvePath(step.workingDir, args[0] ?? ''), uid)
      break
    }
    case 'ENV':
    case 'ARG':
      for (const { key: name, value } of pairs) if (value !== null) state.env.set(name, value)
      break
    case 'USER':
      if (uidOf(state.users, args[0] ?? '') === undefined) {
        throw new StepFailure('unknown-user', { user: args[0] ?? '' }, instruction.range)
      }
      break
  }
  state.key = key
  const { range } = instruction
  state.steps.push({ instruction: instruction.name ?? '', range, key, ran, layer: state.tree.endStep() })
}

/** What Docker compares: keyword, flags and arguments after expansion. Spaces, comments and case do not count. */
function textOf({ instruction, args, pairs }: Step): string {
  const flags = instruction.flags.map(({ name, value }) => `--${name}=${value ?? ''}`)
  const values = pairs.map(({ key, value }) => `${key}=${value ?? ''}`)
  const documents = instruction.heredocs.map(({ content }) => content)
  return [instruction.name, instruction.json, ...flags, ...args, ...values, ...documents].join('\0')
}
