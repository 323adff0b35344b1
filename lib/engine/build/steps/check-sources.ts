import { isGitUrl, isHttpUrl } from '@/lib/dockerfile/build/copy-sources'
import type { Step } from '@/lib/dockerfile/build/types'
import { Tree } from '@/lib/oci/fs/tree'
import { digestFiles } from '../copy/checksum'
import { resolveSources } from '../copy/wildcard'
import type { BuildSources } from '../prepared-step'
import { rootView } from '../root-view'
import { mountsOf } from '../run/mounts'

/** The paths that a step names in the context. */
function contextPaths(step: Step): string[] {
  const { instruction, args, flags } = step
  if (instruction.name === 'RUN') {
    return mountsOf(step).flatMap(({ type, from, source }) => (type === 'bind' && from === '' ? [source] : []))
  }
  if ((instruction.name !== 'COPY' && instruction.name !== 'ADD') || (flags.get('from')?.at(-1) ?? '') !== '') return []
  return args.slice(0, -1).filter((word) => !word.startsWith('<<') && !isHttpUrl(word) && !isGitUrl(word))
}

/** Looks for what a step reads in the context. Throws a StepFailure for what is not there. */
export function checkSources(step: Step, sources: BuildSources): void {
  const paths = contextPaths(step)
  if (paths.length === 0) return
  const fs = rootView(new Tree(sources.filesOf('')), 0)
  for (const word of paths) {
    const { paths: found } = resolveSources(fs, word)
    for (const path of found) digestFiles(fs, path, () => true, new Map())
  }
}
