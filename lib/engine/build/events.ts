import type { Layer } from '@/lib/oci/layer/layer'
import type { Range } from '@/lib/text/position'
import type { CacheVerdict } from './cache/verdict'

/** A box of BuildKit's graph: what a `#7` of the output stands for. */
export interface Vertex {
  /** `#7`. */
  number: number
  /** `[build 2/4] RUN npm ci`, or `[internal] load build context`. */
  name: string
  /** The line of its instruction, from 1; null for internal ones. */
  line: number | null
  range: Range | null
  /** The stage it belongs to; null for internal ones. */
  stage: string | null
}

/** One thing that happens in a build, at a moment of virtual time (milliseconds since the build began). */
export type BuildEvent =
  | { kind: 'start'; at: number; vertex: Vertex }
  /** A line of progress of BuildKit itself (`transferring context: 2B done`). */
  | { kind: 'status'; at: number; vertex: Vertex; text: string }
  /** What a RUN prints. */
  | { kind: 'output'; at: number; vertex: Vertex; stream: 1 | 2; text: string }
  /** The step was already known: nothing is done again. */
  | { kind: 'cached'; at: number; vertex: Vertex; cache: CacheVerdict; layer: Layer | null }
  /** The step is done; `layer` is what it changed. */
  | { kind: 'done'; at: number; vertex: Vertex; cache: CacheVerdict | null; layer: Layer | null }
  | { kind: 'cancelled'; at: number; vertex: Vertex }
  | { kind: 'error'; at: number; vertex: Vertex; message: string }
