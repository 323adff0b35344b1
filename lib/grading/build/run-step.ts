import { type Mount, parseMount } from '@/lib/dockerfile/build/mounts'
import type { Step } from '@/lib/dockerfile/build/types'
import { copyInto, digest, findSources } from './copy'
import type { Machine } from './machine'
import { runCommand, runScript } from './shell'
import { flagValues, type StageState } from './stage-state'
import { StepFailure } from './step-failure'
import { resolvePath, type Tree } from './tree'
import { uidOf } from './users'

/** Gives the tree that `--from` names: the build context when it is undefined, a stage, or an image. */
export type TreeOf = (from: string | undefined, step: Step) => Tree

/** The script of a RUN in shell form: its line, or its heredocs. */
function scriptOf({ instruction, args }: Step): string {
  const line = args.join(' ')
  if (instruction.heredocs.length === 0) return line
  // RUN <<EOF is a script of its own; in RUN cmd <<EOF the document only feeds cmd.
  if (!line.trim().startsWith('<<')) return line.replace(/<<-?\S+/g, '')
  return instruction.heredocs.map(({ content }) => content).join('\n')
}

/** Shows the files of the bind mounts while `during` runs. Returns their digest: the cache key depends on it. */
function withMounts(
  mounts: readonly Mount[],
  step: Step,
  state: StageState,
  treeOf: TreeOf,
  during: () => void,
): string {
  let inputs = ''
  const shown: string[] = []
  for (const { type, from, source, target } of mounts) {
    if (type !== 'bind') continue
    const tree = treeOf(from || undefined, step)
    const { paths, missing } = findSources(tree, [source || '/'], from === '')
    if (missing !== undefined) throw new StepFailure('copy-missing', { source: missing }, step.instruction.range)
    inputs += digest(tree, paths)
    const before = new Set(state.tree.paths())
    copyInto(state.tree, tree, paths, target, step.workingDir, { uid: 0, stepKey: state.key })
    for (const path of state.tree.paths())
      if (!before.has(path) && state.tree.get(path)?.type === 'file') shown.push(path)
  }
  during()
  for (const path of shown) state.tree.remove(path)
  for (const { type, target } of mounts) {
    // What is written to a cache, a secret or a tmpfs is not in the layer.
    if (type !== 'bind')
      for (const path of state.tree.under(resolvePath(step.workingDir, target))) state.tree.remove(path)
  }
  return inputs
}

/** Carries out a RUN: the digest of the files it mounts, and the commands it ran. */
export function runStep(step: Step, state: StageState, stepKey: string, treeOf: TreeOf) {
  const mounts = flagValues(step, 'mount', state).map((value) => parseMount(value).mount)
  const machine: Machine = {
    tree: state.tree,
    cwd: step.workingDir,
    env: new Map(state.env),
    uid: uidOf(state.users, step.user) ?? 0,
    users: state.users,
    base: state.image,
    stepKey,
    ran: [],
  }
  const inputs = withMounts(mounts, step, state, treeOf, () => {
    const failure = step.instruction.json ? runCommand(step.args, machine) : runScript(scriptOf(step), machine)
    if (failure) throw new StepFailure(`run-${failure.cause}`, failure.params, step.instruction.range)
  })
  return { inputs, ran: machine.ran }
}
