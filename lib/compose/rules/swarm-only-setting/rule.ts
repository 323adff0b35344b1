import type { ComposeRule } from '../../subject'
import { atKey, servicesOf } from '../shared/finding'

/** What `docker compose up` reads and leaves aside; `placement` is there even when nobody wrote it. */
const IGNORED = ['mode', 'endpoint_mode', 'placement', 'update_config', 'rollback_config', 'labels'] as const

export const rule: ComposeRule = {
  id: 'swarm-only-setting',
  severity: 'hint',
  origin: { kind: 'cale' },
  *check(subject) {
    // A file with an overlay network is meant for Swarm.
    if (Object.values(subject.project.networks ?? {}).some(({ driver }) => driver === 'overlay')) return
    for (const [name, { deploy }] of servicesOf(subject)) {
      for (const key of IGNORED) {
        const path = ['services', name, 'deploy', key]
        if (
          deploy?.[key] === undefined ||
          (deploy.mode === 'replicated' && key === 'mode') ||
          subject.keyOrigin(path) === null
        )
          continue
        if (isOwn(subject.keyOrigin(path), subject.origin(path))) yield* atKey(subject, path, { service: name, key })
      }
    }
  },
}

/** What the loader adds by itself has its key where its value is. */
function isOwn(key: unknown, value: unknown): boolean {
  return JSON.stringify(key) !== JSON.stringify(value)
}
