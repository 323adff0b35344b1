import { ComposeError } from '../errors'
import { child, type Entry, type MapNode, type Place } from '../yaml/node'

/**
 * The services asked for by name, and all they depend on. One that its profile left out is started when it is asked for.
 * @throws ComposeError on a name that is no service's.
 */
export function selectServices(
  enabled: MapNode,
  disabled: MapNode,
  names: readonly string[],
): { enabled: MapNode; disabled: MapNode } {
  if (names.length === 0) return { enabled, disabled }
  const chosen = new Map<string, Entry>()
  const waiting = names.map((name) => ({ name, at: enabled.at, asked: true }))
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const entry = enabled.entries.get(next.name) ?? (next.asked ? disabled.entries.get(next.name) : undefined)
    if (!entry && next.asked) throw unknown(next.name, next.at)
    if (!entry || chosen.has(next.name)) continue
    chosen.set(next.name, entry)
    const dependsOn = child(entry.node, 'depends_on')
    for (const [name, { key }] of dependsOn?.kind === 'map' ? dependsOn.entries : [])
      waiting.push({ name, at: key, asked: false })
  }
  const others = [...enabled.entries, ...disabled.entries].filter(([name]) => !chosen.has(name))
  return { enabled: { ...enabled, entries: chosen }, disabled: { ...disabled, entries: new Map(others) } }
}

function unknown(name: string, at: Place): ComposeError {
  return new ComposeError({
    rule: 'no-such-service',
    at: { ...at, end: at.start },
    params: { name },
    docker: `no such service: ${name}`,
  })
}
