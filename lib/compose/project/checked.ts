import type { Problem } from '../errors'
import type { MapNode, Node, Place } from '../yaml/node'

/** A service being checked, among the others. */
export interface Checked {
  name: string
  key: Place
  service: MapNode
  project: MapNode
  services: MapNode
  disabled: MapNode
}

export type Check = (checked: Checked) => Problem | undefined

/** How compose ends the sentence of most of these problems. */
export const INVALID = ': invalid compose project'

export function keyPlace(node: Node | undefined, key: string): Place | undefined {
  return node?.kind === 'map' ? node.entries.get(key)?.key : undefined
}
