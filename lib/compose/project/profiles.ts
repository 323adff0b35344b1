import { child, type MapNode, type Node, stringOf } from '../yaml/node'

/** Splits services into those the active profiles start and those they leave out. `*` starts everything. */
export function selectProfiles(services: MapNode, active: readonly string[]): { enabled: MapNode; disabled: MapNode } {
  const starts = (service: Node) => {
    const profiles = child(service, 'profiles')
    if (profiles?.kind !== 'list' || profiles.items.length === 0 || active.includes('*')) return true
    return profiles.items.some((profile) => active.includes(stringOf(profile) ?? ''))
  }
  const part = (wanted: boolean): MapNode => ({
    ...services,
    entries: new Map([...services.entries].filter(([, entry]) => starts(entry.node) === wanted)),
  })
  return { enabled: part(true), disabled: part(false) }
}
