import { isGitUrl, isHttpUrl } from '@/lib/dockerfile/build/copy-sources'
import type { Step } from '@/lib/dockerfile/build/types'
import { copyInto, digest, findSources } from './copy'
import type { TreeOf } from './run-step'
import { flagValues, type StageState } from './stage-state'
import { StepFailure } from './step-failure'
import { resolvePath } from './tree'
import { uidOf } from './users'

/** Carries out a COPY or an ADD: the digest of what it read. */
export function copyStep(step: Step, state: StageState, stepKey: string, treeOf: TreeOf): string {
  const { instruction, args, workingDir } = step
  const { range } = instruction
  const from = flagValues(step, 'from', state)[0]
  const tree = treeOf(from, step)
  const target = args.at(-1) ?? ''
  const sources = args.slice(0, -1).filter((word) => !word.startsWith('<<') && !isHttpUrl(word) && !isGitUrl(word))
  // Nothing is known of the files of another image.
  const isKnown = from === undefined || tree.paths().length > 0
  const { paths, missing } = findSources(tree, sources, isKnown)
  if (missing !== undefined) throw new StepFailure('copy-missing', { source: missing }, range)
  const owner = flagValues(step, 'chown', state)[0] ?? ''
  const uid = uidOf(state.users, owner)
  if (uid === undefined) throw new StepFailure('unknown-user', { user: owner }, range)
  const chmod = flagValues(step, 'chmod', state)[0] ?? ''
  const mode = /^[0-7]+$/.test(chmod) ? Number.parseInt(chmod, 8) : undefined
  copyInto(state.tree, tree, paths, target, workingDir, { uid, mode, stepKey })
  for (const { name } of instruction.heredocs) {
    const path = target.endsWith('/') ? `${target}${name}` : target
    state.tree.set(resolvePath(workingDir, path), { type: 'file', uid, mode: mode ?? 0o644, key: stepKey })
  }
  return digest(tree, paths)
}
