import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { ImageConfig } from '@/lib/oci/image-config'
import type { CheckContext } from '../build/context'

/** A Dockerfile and what the real engine says of it. */
export interface RecordedCase extends CheckContext {
  id: string
  dockerfile: string
  /** In `mistakes`, where the one mistake of the file is. */
  mistakeLine?: number
  expect: {
    ok: boolean
    error: string | null
    errorLine: number | null
    warnings: { rule: string; line: number; detail: string }[]
  }
}

const read = (name: string) => readFileSync(path.join(import.meta.dirname, name), 'utf8')

export const RECORDED_FILES = ['given', 'own', 'mixed', 'hunted', 'mistakes'] as const

export function recordedCases(name: (typeof RECORDED_FILES)[number]): RecordedCase[] {
  return read(`${name}.jsonl`).split('\n').filter(Boolean).map((line) => JSON.parse(line))
}

/** A Dockerfile and the configuration of the image that the real engine builds from it. */
export interface RecordedConfig extends CheckContext {
  id: string
  dockerfile: string
  config: ImageConfig
}

export function recordedConfigs(): RecordedConfig[] {
  return read('config.jsonl').split('\n').filter(Boolean).map((line) => JSON.parse(line))
}

/** The base images that the engine had when the cases were recorded. */
export const RECORDED_BASES: Readonly<Record<string, ImageConfig>> = JSON.parse(read('bases.json'))
