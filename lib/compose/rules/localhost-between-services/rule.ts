import type { Service } from '../../project'
import type { ComposeRule, ComposeSubject } from '../../subject'
import { addressesIn, isLoopback } from '../shared/addresses'
import { at, servicesOf } from '../shared/finding'
import { storeOf } from '../shared/image'
import { containerPorts, servicesAt } from '../shared/ports'

export const rule: ComposeRule = {
  id: 'localhost-between-services',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, service] of servicesOf(subject)) {
      if (service.network_mode === 'host') continue
      for (const [variable, value] of Object.entries(service.environment ?? {})) {
        if (value === null || isForBrowser(variable)) continue
        const other = aimedAt(subject, name, service, variable, value)
        if (other !== null)
          yield* at(subject, ['services', name, 'environment', variable], { service: name, other, variable })
      }
    }
  },
}

/** Variables that end up in a page, where localhost is the visitor's machine, or that list where visitors come from. */
function isForBrowser(variable: string): boolean {
  return (
    /^(?:VITE|NEXT_PUBLIC|NUXT_PUBLIC|REACT_APP|VUE_APP|EXPO_PUBLIC|PUBLIC)_/.test(variable) ||
    /ORIGIN|CORS|REDIRECT|CALLBACK|PUBLIC|BROWSER|EXTERNAL|FRONT/.test(variable)
  )
}

/** The other service that a loopback address means to reach, or null when it may well be the service itself. */
function aimedAt(
  subject: ComposeSubject,
  name: string,
  service: Service,
  variable: string,
  value: string,
): string | null {
  const own = containerPorts(service)
  for (const { host, port } of addressesIn(value)) {
    if (!isLoopback(host) || own.has(port)) continue
    const found = servicesAt(subject, port).find((other) => other !== name)
    if (found !== undefined) return found
  }
  if (!isLoopback(value) || !/(?:^|_)HOST(?:NAME)?$/.test(variable)) return null
  const store = servicesOf(subject).find(
    ([other, { image }]) => other !== name && isAbout(variable, other, storeOf(image)?.label),
  )
  return store?.[0] ?? null
}

/** Whether `DB_HOST`, `POSTGRES_HOST`… speaks of this store. */
function isAbout(variable: string, service: string, label: string | undefined): boolean {
  if (label === undefined) return false
  const subject = variable.replace(/_?HOST(?:NAME)?$/, '').toLowerCase()
  if (['db', 'database', 'sql'].includes(subject)) return !/redis|valkey|rabbitmq/i.test(label)
  const names = [service, label, label === 'PostgreSQL' ? 'pg' : '', label === 'MongoDB' ? 'mongo' : ''].map((word) =>
    word.toLowerCase(),
  )
  return subject !== '' && names.some((word) => word !== '' && (word.startsWith(subject) || subject.startsWith(word)))
}
