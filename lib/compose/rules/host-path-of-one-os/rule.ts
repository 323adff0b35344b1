import type { ComposeRule } from '../../subject'
import { at, servicesOf } from '../shared/finding'

export const rule: ComposeRule = {
  id: 'host-path-of-one-os',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, { volumes = [] }] of servicesOf(subject)) {
      for (const [i, { type, source }] of volumes.entries()) {
        const path = ['services', name, 'volumes', i]
        // A path that comes from a variable is each machine's own affair.
        if (type !== 'bind' || source === undefined || subject.source(path)?.includes('$')) continue
        const system = systemOf(source)
        if (system !== null && !isImplied(subject.source(path), source))
          yield* at(subject, path, { service: name, source, system })
      }
    }
  },
}

/** The system, or the one machine, whose paths look like this. */
function systemOf(source: string): string | null {
  if (/^[A-Za-z]:[\\/]/.test(source) || source.startsWith('\\\\')) return 'Windows'
  if (/^\/mnt\/[a-z]\//.test(source)) return 'WSL'
  if (source.startsWith('/Users/')) return 'macOS'
  return /^\/home\/[^/]+/.test(source) ? 'Linux' : null
}

/** Whether the text names the path in another way (`./data`, `~/data`), which any machine understands. */
function isImplied(written: string | null, source: string): boolean {
  return written !== null && !written.replaceAll('\\\\', '\\').includes(source)
}
