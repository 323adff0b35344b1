import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { BuildCase } from '../answer/build-case'
import type { TreeEntry } from '../answer/tree'

/** A build and what the real engine made of it. */
export interface RecordedBuild extends BuildCase {
  expect: {
    ok: boolean
    error: string | null
    errorLine: number | null
    stepError?: string[]
    warnings: { rule: string; line: number; detail: string }[]
    steps: string[]
    config?: Record<string, unknown>
    history?: { createdBy: string; empty: boolean }[]
    tree?: (Omit<TreeEntry, 'link'> & { to?: string })[]
    removed?: string[]
  }
}

const read = (name: string) => readFileSync(path.join(import.meta.dirname, name), 'utf8')

export function recordedBuilds(name: string): RecordedBuild[] {
  return read(`${name}.jsonl`).split('\n').filter(Boolean).map((line) => JSON.parse(line))
}

/** The base images that the engine had when the cases were recorded. */
export const RECORDED_BASES: NonNullable<BuildCase['bases']> = JSON.parse(read('bases.json'))
