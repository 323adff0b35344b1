import type { DirNode } from '@/lib/oci/fs/node'
import type { Tree } from '@/lib/oci/fs/tree'
import type { Vertex } from './events'
import type { BuildRequest } from './request'
import type { Timeline } from './timeline'

/** What a step may look at beyond its own stage. */
export interface BuildSources {
  readonly request: BuildRequest
  readonly timeline: Timeline
  /** The files that `--from` names: those of a stage or of an image; of the context, without a name. */
  filesOf(from: string): DirNode
}

/** What a step needs to know before it is done, and how to do it. */
export interface PreparedStep {
  instruction: string
  variables: ReadonlyMap<string, string>
  /** The files it reads, by path, with their digests. */
  files: ReadonlyMap<string, string>
  /** Whether it does not depend on what is below: COPY --link. */
  isDetached?: boolean
  history: string
  /** Whether nothing is done, as for `WORKDIR /`. */
  isEmpty?: boolean
  /** How long it takes, when it is no program: in milliseconds. */
  duration: number
  /** Does it; when it ends, in milliseconds since the build began. */
  run(tree: Tree, vertex: Vertex, startedAt: number): number | Generator<void, number>
}
