import type { ComposeRule } from '../../subject'
import { at, servicesOf } from '../shared/finding'

const SECRET =
  /(?:^|_)(?:PASSWORD|PASSWD|PWD|PASS|SECRET|TOKEN|(?:API|ACCESS|SECRET|PRIVATE|ENCRYPTION|SIGNING)_?KEY|CREDENTIALS)(?:_KEY)?$/i
const URL_PASSWORD = /^[a-z][a-z0-9+.-]*:\/\/[^\s:/@]*:([^\s/@]+)@/i

export const rule: ComposeRule = {
  id: 'secret-in-environment',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, service] of servicesOf(subject)) {
      for (const [variable, value] of Object.entries(service.environment ?? {})) {
        const path = ['services', name, 'environment', variable]
        const written = subject.source(path)
        const secret = value === null ? null : secretOf(variable, value)
        // A value that the text does not hold comes from a variable or an env file, where it belongs.
        if (!secret || written === null || written.includes('$') || !written.includes(secret)) continue
        yield* at(subject, path, { service: name, variable })
      }
    }
  },
}

/** What is secret in a value: all of it, or the password of a URL. */
function secretOf(variable: string, value: string): string | null {
  const inUrl = URL_PASSWORD.exec(value)?.[1]
  if (inUrl !== undefined) return inUrl
  if (!SECRET.test(variable) || value === '' || /^(?:true|false|yes|no|\d)$/i.test(value)) return null
  return value.startsWith('/run/secrets/') || variable === 'PWD' || variable === 'OLDPWD' ? null : value
}
