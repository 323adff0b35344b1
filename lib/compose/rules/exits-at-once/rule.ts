import { similarImage } from '@/lib/oci/base-images'
import type { Service } from '../../project'
import type { ComposeRule } from '../../subject'
import { atKey, servicesOf } from '../shared/finding'
import { parseImage } from '../shared/image'

/** What a language or a system starts by default: it reads its input, and ends when there is none. */
const INTERACTIVE: ReadonlySet<string> = new Set([
  'node',
  'python3',
  'irb',
  'sh',
  '/bin/sh',
  'bash',
  '/bin/bash',
  'jshell',
])

export const rule: ComposeRule = {
  id: 'exits-at-once',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    const lent = new Set(
      servicesOf(subject).flatMap(([, { volumes_from: from = [] }]) => from.map((one) => one.split(':')[0])),
    )
    for (const [name, service] of servicesOf(subject)) {
      const program = defaultProgram(service)
      // One that only lends its volumes, or that a profile keeps for `docker compose run`, may well end.
      if (program !== null && !lent.has(name) && (service.profiles ?? []).length === 0)
        yield* atKey(subject, ['services', name], { service: name, image: service.image ?? '', program })
    }
  },
}

/** The interactive program that the service starts without a terminal; null when it starts something else. */
function defaultProgram({
  image,
  build,
  command,
  entrypoint,
  tty,
  stdin_open: stdin,
  provider,
}: Service): string | null {
  if (image === undefined || build || command !== null || entrypoint !== null || tty || stdin || provider) return null
  const known = similarImage(image)
  const program = known?.name === parseImage(image).name ? (known.config.Cmd?.join(' ') ?? '') : ''
  return INTERACTIVE.has(program) ? program : null
}
