import type { Service } from '../../project'

/** How many containers of the service run. */
export function replicasOf({ deploy, scale }: Service): number {
  return deploy?.replicas ?? scale ?? 1
}
