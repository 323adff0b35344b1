import { Graph as Layout, layout } from '@dagrejs/dagre'
import type { Graph, GraphEdge, GraphNode } from '@/lib/compose/graph/graph'
import { lineOf } from './words'

interface Point {
  x: number
  y: number
}

/** A node on the sheet: its top left corner and its size, in pixels. */
export interface Box extends Point {
  node: GraphNode
  width: number
  height: number
}

/** A tie between two nodes, from edge to edge; its words stand at `label`. */
export interface Tie {
  edge: GraphEdge
  points: readonly Point[]
  words: readonly string[]
  label: Point | null
}

export interface Sheet {
  width: number
  height: number
  /** The network that every service is on, drawn around them. */
  frame: Box | null
  boxes: readonly Box[]
  ties: readonly Tie[]
}

/** Roughly, of a character of a name and of a path. */
const LETTER = 8.4
const MONO = 8.2
/** Most characters of a text on the drawing; the rest is in the words beside it. */
export const MOST = 24
const LINE = 18

export function shorten(text: string): string {
  return text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text
}

/** Lays a project out: the host above, services from those that wait to those that are awaited, networks and volumes below. */
export function sheetOf(graph: Graph): Sheet {
  const drawn = new Layout({ compound: true, multigraph: true })
  drawn.setGraph({ rankdir: 'TB', nodesep: 32, ranksep: 40, edgesep: 16, marginx: 8, marginy: 8 })
  drawn.setDefaultEdgeLabel(() => ({}))
  const frame = commonNetwork(graph)
  for (const node of graph.nodes) {
    if (node === frame) drawn.setNode(node.id, {})
    else drawn.setNode(node.id, sizeOf(node))
  }
  const framed = frame ? membersOf(graph, frame) : []
  for (const { id } of framed) if (frame) drawn.setParent(id, frame.id)
  const edges = graph.edges.filter(({ to }) => to !== frame?.id)
  for (const edge of edges) {
    const words = lineOf(edge)
    const size =
      words.length === 0
        ? {}
        : {
            width: Math.max(...words.map((word) => word.length * MONO)) + 8,
            height: words.length * LINE,
            labelpos: 'c' as const,
          }
    drawn.setEdge(edge.from, edge.to, size, edge.id)
  }
  layout(drawn)
  const place = (node: GraphNode): Box => {
    const { x = 0, y = 0, width = 0, height = 0 } = drawn.node(node.id)
    return {
      node,
      x: Math.round(x - width / 2),
      y: Math.round(y - height / 2),
      width: Math.round(width),
      height: Math.round(height),
    }
  }
  const { width = 0, height = 0 } = drawn.graph()
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    frame: frame ? place(frame) : null,
    boxes: graph.nodes.filter((node) => node !== frame).map(place),
    ties: edges.map((edge) => {
      const { points = [], x, y } = drawn.edge(edge.from, edge.to, edge.id)
      const words = lineOf(edge)
      return { edge, points, words, label: words.length > 0 && x !== undefined && y !== undefined ? { x, y } : null }
    }),
  }
}

/** The network that all the services that have one are on: better drawn around them than tied to each. */
function commonNetwork(graph: Graph): GraphNode | null {
  const members = graph.nodes.filter(
    ({ id, kind }) =>
      kind === 'service' && graph.edges.some(({ from, detail }) => from === id && detail.kind === 'joins'),
  )
  const isCommon = (network: GraphNode) => members.length > 1 && membersOf(graph, network).length === members.length
  return graph.nodes.find((node) => node.kind === 'network' && isCommon(node)) ?? null
}

function membersOf({ nodes, edges }: Graph, network: GraphNode): GraphNode[] {
  return nodes.filter(({ id }) => edges.some(({ from, to }) => from === id && to === network.id))
}

function sizeOf({ kind, name, made }: GraphNode): { width: number; height: number } {
  const text = Math.max(shorten(name).length * LETTER, shorten(made).length * MONO)
  switch (kind) {
    case 'service':
      return { width: grid(Math.max(112, text + 32)), height: 64 }
    case 'volume':
      return { width: grid(Math.max(96, text + 32)), height: 64 }
    case 'network':
      return { width: grid(Math.max(96, text + 32)), height: 40 }
    case 'host':
      return { width: 144, height: 40 }
  }
}

function grid(length: number): number {
  return Math.ceil(length / 8) * 8
}
