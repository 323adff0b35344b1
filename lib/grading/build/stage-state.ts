import type { Step } from '@/lib/dockerfile/build/types'
import { expand } from '@/lib/dockerfile/shell/expand'
import { baseTree } from './base'
import { hash } from './hash'
import type { BuildStep } from './result'
import type { Tree } from './tree'
import { usersOf } from './users'

/** A stage while its steps are carried out, and after. The configuration is `lib/dockerfile`'s affair. */
export interface StageState {
  tree: Tree
  users: Map<string, number>
  /** ENV and ARG up to the current step: what a RUN sees. */
  env: Map<string, string>
  /** Cache key of the last step. */
  key: string
  steps: BuildStep[]
  /** The image at the root of the chain of stages. */
  image: string
}

export function fromImage(image: string): StageState {
  return {
    tree: baseTree(image),
    users: usersOf(image),
    env: new Map(),
    key: hash(`FROM ${image}`),
    steps: [],
    image,
  }
}

/** A stage that starts from another one has its files and its history. */
export function fromStage(before: StageState): StageState {
  return {
    ...before,
    tree: before.tree.fork(),
    users: new Map(before.users),
    env: new Map(before.env),
    steps: [...before.steps],
  }
}

/** The values of a flag of COPY, ADD or RUN, their variables replaced. */
export function flagValues({ instruction }: Step, name: string, state: StageState): string[] {
  return instruction.flags
    .filter((flag) => flag.name === name && flag.value !== null)
    .map((flag) => expand(flag.value ?? '', state.env, { escapeToken: '\\' }).result)
}
