import type { DirNode } from '@/lib/oci/fs/node'
import { Tree } from '@/lib/oci/fs/tree'
import type { HistoryEntry, Image } from '@/lib/oci/image'
import type { Layer } from '@/lib/oci/layer/layer'

/** Where a stage stands while it is built. */
export interface StageState {
  root: DirNode
  /** Whether there is nothing below: FROM scratch. Names of users cannot be looked up there. */
  isEmpty: boolean
  layers: readonly Layer[]
  history: readonly HistoryEntry[]
  /** The cache key of the last step. */
  key: string
  /** The line of the last step that was done again; 0 for none. */
  missedLine: number
  /** What a RUN sees: ENV and ARG. */
  env: ReadonlyMap<string, string>
  /** The build arguments declared so far, with their values. */
  args: ReadonlyMap<string, string>
  /** When it was ready, in milliseconds since the build began. */
  readyAt: number
}

const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

export function fromImage(image: Image | null, now: number): StageState {
  const env = new Map(
    (image?.config.Env ?? []).map((entry): [string, string] => {
      const equals = entry.indexOf('=')
      return [entry.slice(0, equals), entry.slice(equals + 1)]
    }),
  )
  if (!env.has('PATH')) env.set('PATH', PATH)
  return {
    root: image?.root ?? new Tree().snapshot(),
    isEmpty: image === null,
    layers: image?.layers ?? [],
    history: image?.history ?? [],
    key: image?.id ?? 'scratch',
    missedLine: 0,
    env,
    args: new Map(),
    readyAt: now,
  }
}
