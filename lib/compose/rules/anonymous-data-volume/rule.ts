import type { ComposeRule } from '../../subject'
import { at, servicesOf } from '../shared/finding'

/** Folders that an image fills and a rebuild refills: an anonymous volume there shields them from a bind mount, on purpose. */
const REBUILT =
  /\/(?:node_modules|\.venv|venv|vendor|\.next|\.nuxt|dist|build|target|__pycache__|\.cache|\.gradle|\.m2|bin|obj)$/

export const rule: ComposeRule = {
  id: 'anonymous-data-volume',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, service] of servicesOf(subject)) {
      for (const [i, mount] of (service.volumes ?? []).entries()) {
        if (mount.type !== 'volume' || mount.source !== undefined || REBUILT.test(mount.target)) continue
        if (!mount.target.startsWith('/')) continue
        yield* at(subject, ['services', name, 'volumes', i], { service: name, target: mount.target })
      }
    }
  },
}
