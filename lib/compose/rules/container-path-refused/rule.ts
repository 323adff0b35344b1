import type { ComposeRule } from '../../subject'
import { at, servicesOf } from '../shared/finding'

export const rule: ComposeRule = {
  id: 'container-path-refused',
  severity: 'warning',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, { volumes = [], tmpfs = [], working_dir: workdir }] of servicesOf(subject)) {
      for (const [i, { target }] of volumes.entries()) {
        const why = refusal(target)
        if (why !== null) yield* at(subject, ['services', name, 'volumes', i], { service: name, path: target, why })
      }
      for (const [i, spec] of tmpfs.entries()) {
        const path = spec.split(':', 1)[0] ?? ''
        const why = refusal(path)
        if (why !== null) yield* at(subject, ['services', name, 'tmpfs', i], { service: name, path, why })
      }
      if (workdir !== undefined && isRelative(workdir))
        yield* at(subject, ['services', name, 'working_dir'], { service: name, path: workdir, why: 'relative' })
    }
  },
}

/** Why Docker mounts nothing there; null when it does. */
function refusal(path: string): 'root' | 'relative' | null {
  if (path === '/') return 'root'
  return isRelative(path) ? 'relative' : null
}

/** In a Windows container, a path starts with a drive. */
function isRelative(path: string): boolean {
  return path !== '' && !path.startsWith('/') && !/^[A-Za-z]:/.test(path) && !path.startsWith('\\\\')
}
