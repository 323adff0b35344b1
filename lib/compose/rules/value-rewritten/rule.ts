import type { ComposeRule, ComposeSubject } from '../../subject'
import type { Path } from '../../yaml/node'
import { at, servicesOf } from '../shared/finding'

/** A number or a boolean of YAML, on one line and without quotes. */
const BARE = /^[-+.\w]+$/

export const rule: ComposeRule = {
  id: 'value-rewritten',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, { environment = {}, build }] of servicesOf(subject)) {
      for (const [key, value] of Object.entries(environment))
        yield* rewritten(subject, ['services', name, 'environment', key], key, value)
      for (const [key, value] of Object.entries(build?.args ?? {}))
        yield* rewritten(subject, ['services', name, 'build', 'args', key], key, value)
    }
  },
}

/** A value whose text YAML has read as a number or a boolean, and compose has written again in its own way. */
function* rewritten(subject: ComposeSubject, path: Path, key: string, value: string | null) {
  const written = subject.source(path)
  if (written === null || value === null || written === value || !BARE.test(written)) return
  const isBoolean = value === 'true' || value === 'false'
  // In a list, and from an env file, a value is text whatever it looks like; its key then stands where it does.
  const isText = JSON.stringify(subject.keyOrigin(path)) === JSON.stringify(subject.origin(path))
  if (isText) return
  if (isBoolean ? /^(?:true|false)$/i.test(written) : /^[-+.]?\d/.test(written) && /^[-+.\d]/.test(value))
    yield* at(subject, path, { name: key, written, value })
}
