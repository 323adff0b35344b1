import type { Diagnostic } from '@/lib/text/diagnostic'
import { type ComposeInput, loadCompose } from '../load'
import { subjectOf } from '../subject-of'
import { type Graph, graphOf } from './graph'
import { type Published, publishedPorts, type Reach, reachOf } from './reach'

/** A project as its graph and its tables show it. */
export interface Drawing {
  graph: Graph
  reaches: readonly Reach[]
  published: readonly Published[]
}

/** Draws a project, the services of every profile included; what stops Compose when it cannot be loaded. Never throws. */
export function readDrawing(input: ComposeInput): { drawing: Drawing } | { refused: Diagnostic } {
  const whole = loadCompose({ ...input, profiles: ['*'] })
  const loaded = whole.project ? whole : loadCompose(input)
  if (!loaded.project) return { refused: loaded.diagnostics[0] ?? NOTHING }
  const subject = subjectOf(input, loaded, loaded.project)
  return { drawing: { graph: graphOf(subject), reaches: reachOf(subject), published: publishedPorts(subject) } }
}

const START = { line: 1, column: 1 }
const NOTHING: Diagnostic = { rule: 'empty-file', severity: 'error', range: { start: START, end: START }, params: {} }
