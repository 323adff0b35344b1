import { utf8 } from './content/bytes'
import { sha256 } from './content/sha256'
import type { DirNode } from './fs/node'
import type { ImageConfig } from './image-config'
import type { Layer } from './layer/layer'

/** A line of `docker history`. */
export interface HistoryEntry {
  createdBy: string
  /** Whether it made no layer. */
  empty: boolean
  /** ISO 8601. */
  created: string
  comment?: string
}

export interface Image {
  /** `sha256:…`, the digest of its configuration. */
  id: string
  config: ImageConfig
  architecture: string
  os: string
  /** ISO 8601. */
  created: string
  /** From the first instruction of the base to the last one. */
  history: readonly HistoryEntry[]
  layers: readonly Layer[]
  /** What the layers make together. */
  root: DirNode
}

/** An image whose id comes from what it is. */
export function makeImage(parts: Omit<Image, 'id'>): Image {
  const { config, architecture, os, created, history, layers } = parts
  const description = {
    architecture,
    config,
    created,
    history: history.map(({ createdBy, empty, created: at, comment }) => ({
      created: at,
      created_by: createdBy,
      ...(comment === undefined ? {} : { comment }),
      ...(empty ? { empty_layer: true } : {}),
    })),
    os,
    rootfs: { type: 'layers', diff_ids: layers.map(({ diffId }) => diffId) },
  }
  return { id: `sha256:${sha256(utf8(JSON.stringify(description)))}`, ...parts }
}

/** In bytes, of all its layers: what `docker images` prints. */
export function imageSize({ layers }: Image): number {
  return layers.reduce((sum, { size }) => sum + size, 0)
}
