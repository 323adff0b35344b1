import type { Loaded } from '../project/load-project'
import { noEmptyList } from '../project/resources'
import { child, type MapNode, map, type Node } from '../yaml/node'
import { writeJson } from './go-json'
import { writeYaml } from './go-yaml'
import { naturalOrder } from './natural-order'
import { inOrder } from './order'
import { asYamlHasIt } from './yaml-tree'

export type Format = 'yaml' | 'json'

const SECTIONS = ['name', 'services', 'networks', 'volumes', 'secrets', 'configs', 'models']

/** The project as `docker compose config` prints it, byte for byte: JSON has no line feed at its end. */
export function projectText({ kept, printed }: Pick<Loaded, 'kept' | 'printed'>, format: Format): string {
  const text =
    format === 'json'
      ? writeJson(inOrder(printed, [], byBytes))
      : writeYaml(inOrder(asYamlHasIt(kept), SECTIONS, naturalOrder))
  // So that the text can be read back.
  return text.replaceAll('$', '$$$$')
}

/** The services as compose's JSON has them, in its order. */
export function printedServices({ printed }: Pick<Loaded, 'printed'>): MapNode {
  const services = child(inOrder(printed, [], byBytes), 'services')
  return services?.kind === 'map' ? services : map([], printed.at)
}

/** A project whose values have no types yet, as `--no-interpolate` prints it: a map like any other. */
export function untypedText(model: MapNode, format: Format): string {
  return format === 'json' ? writeJson(sorted(noEmptyList(model), byBytes)) : writeYaml(sorted(model, naturalOrder))
}

function sorted<T extends Node>(node: T, compare: (a: string, b: string) => number): T {
  if (node.kind === 'scalar') return node
  if (node.kind === 'list') return { ...node, items: node.items.map((item) => sorted(item, compare)) }
  const entries = [...node.entries].sort(([a], [b]) => compare(a, b))
  return {
    ...node,
    entries: new Map(entries.map(([key, entry]) => [key, { ...entry, node: sorted(entry.node, compare) }])),
  }
}

/** Go compares the bytes of UTF-8, which is the order of the code points. */
function byBytes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
