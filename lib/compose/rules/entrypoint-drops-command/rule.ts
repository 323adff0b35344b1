import type { Service } from '../../project'
import type { ComposeRule, ComposeSubject } from '../../subject'
import { finalStage, startOf } from '../shared/dockerfile'
import { atKey, servicesOf } from '../shared/finding'

export const rule: ComposeRule = {
  id: 'entrypoint-drops-command',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, service] of servicesOf(subject)) {
      const { entrypoint, command } = service
      if (!entrypoint || entrypoint.length === 0 || command !== null) continue
      const lost = entrypoint.at(-1) === '--' ? '' : lostCommand(subject, service, entrypoint)
      if (lost !== null) yield* atKey(subject, ['services', name, 'entrypoint'], { service: name, command: lost })
    }
  },
}

/** The CMD of the image that an entrypoint script is there to launch; null when it does not seem to wait for one. */
function lostCommand(subject: ComposeSubject, { build }: Service, entrypoint: readonly string[]): string | null {
  const script = entrypoint.find((word) => word.endsWith('.sh') || word.endsWith('docker-entrypoint'))
  const stage = build ? finalStage(subject, build) : null
  const file = script?.slice(script.lastIndexOf('/') + 1)
  if (stage === null || file === undefined || entrypoint.at(-1) !== script) return null
  const text = Object.entries(subject.files).find(([path]) => path === file || path.endsWith(`/${file}`))?.[1] ?? ''
  const { cmd } = startOf(stage)
  return cmd.length > 0 && /"\$@"|\$\*/.test(text) ? cmd.join(' ') : null
}
