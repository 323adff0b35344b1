import { type BaseFile, userlandRoot } from '@/lib/oci/catalog/userland'
import { type Image, makeImage } from '@/lib/oci/image'
import type { ImageConfig } from '@/lib/oci/image-config'
import { layerBetween } from '@/lib/oci/layer/layer'
import { build } from '../build/build'
import { BuildCache } from '../build/cache/build-cache'
import type { ContextFiles } from '../build/context'
import { finish } from '../build/drive'
import { storedName } from '../build/plan'
import { type TreeEntry, treeEntries } from './tree'

/** A line that `cale build --jsonl` reads. */
export interface BuildCase {
  id: string
  dockerfile: string
  files?: ContextFiles
  dockerignore?: string
  args?: Readonly<Record<string, string>>
  target?: string
  /** Images that stand in for the catalogue, by name. */
  bases?: Readonly<Record<string, { config?: ImageConfig; files?: Readonly<Record<string, BaseFile>> }>>
}

/** A line that it writes. */
export interface BuildAnswer {
  id: string
  ok: boolean
  error: { message: string; line: number | null } | null
  config?: ImageConfig
  /** After the base's own. */
  history?: { createdBy: string; empty: boolean }[]
  tree?: TreeEntry[]
  warnings: { rule: string; line: number }[]
}

/** The fixed moment at which cases are built: 2026-11-02, 08:00 UTC. */
const NOW = Date.UTC(2026, 10, 2, 8)

const images = new WeakMap<object, Image>()

/** A busybox userland with some files and a configuration, as one image of one layer. */
export function standIn({
  config = {},
  files = {},
}: {
  config?: ImageConfig
  files?: Readonly<Record<string, BaseFile>>
}): Image {
  const root = userlandRoot(files)
  const created = new Date(0).toISOString()
  return makeImage({
    config,
    architecture: 'amd64',
    os: 'linux',
    created,
    history: [],
    layers: [layerBetween(null, root)],
    root,
  })
}

/** Answers one case: pure, and the same in Node and in a browser. */
export function answerBuildCase({
  id,
  dockerfile,
  files = {},
  dockerignore,
  args,
  target,
  bases = {},
}: BuildCase): BuildAnswer {
  const byName = new Map(Object.entries(bases).map(([name, base]) => [storedName(name), base]))
  const find = (reference: string): Image | undefined => {
    const base = byName.get(storedName(reference))
    if (base === undefined) return undefined
    const known = images.get(base) ?? standIn(base)
    images.set(base, known)
    return known
  }
  const context: ContextFiles = {
    ...files,
    Dockerfile: dockerfile,
    ...(dockerignore === undefined ? {} : { '.dockerignore': dockerignore }),
  }
  const { outcome, warnings } = finish(
    build({
      dockerfile,
      context,
      images: { find },
      cache: new BuildCache(),
      now: NOW,
      ...(args === undefined ? {} : { args }),
      ...(target === undefined ? {} : { target }),
    }),
  )
  const told = warnings.map(({ rule, line }) => ({ rule, line }))
  if (!outcome.ok) {
    const { message, line } = outcome.failure
    return { id, ok: false, error: { message, line }, warnings: told }
  }
  const { image, base } = outcome
  const history = image.history.slice(base?.history.length ?? 0).map(({ createdBy, empty }) => ({ createdBy, empty }))
  const tree = treeEntries(base, image)
  return { id, ok: true, error: null, config: image.config, history, tree, warnings: told }
}
