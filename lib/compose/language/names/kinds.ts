/** What a project gives names to. */
export type NameKind = 'service' | 'network' | 'volume' | 'secret' | 'config' | 'model' | 'profile'

/** Where each kind is declared, at the top of a file. A profile is declared nowhere. */
export const SECTIONS: Readonly<Record<string, NameKind>> = {
  services: 'service',
  networks: 'network',
  volumes: 'volume',
  secrets: 'secret',
  configs: 'config',
  models: 'model',
}

/** Where a name stands in the text of a value, from and to; null when the value names nothing. */
type Find = (text: string) => readonly [number, number] | null

interface NamePlace {
  kind: NameKind
  find: Find
}

const whole: Find = (text) => (text.includes('$') ? null : [0, text.length])
/** Up to the first colon: `db:alias`, `db:ro`. */
const beforeColon: Find = (text) => whole(text.split(':', 1)[0] ?? '')
const ofService: Find = (text) => group(/^service:([^$]*)$/, text)
const volumesFrom: Find = (text) => (text.startsWith('container:') ? null : beforeColon(text))
/** A name, not a path: `data:/var/lib/data`. One letter is a drive. */
const volumeSource: Find = (text) => group(/^([a-zA-Z0-9][\w.-]+):[^:]/, text)
const context: Find = (text) => group(/^(?:[^=]*=)?service:([^$]*)$/, text)

function group(pattern: RegExp, text: string): readonly [number, number] | null {
  const name = pattern.exec(text)?.[1]
  if (name === undefined) return null
  const start = text.indexOf(name, text.startsWith(name) ? 0 : text.indexOf(':'))
  return [start, start + name.length]
}

/**
 * The attributes that name something of the project, by their path. Of a mapping whose names are chosen (`depends_on`, `networks`), it is
 * the key that names.
 */
export const NAMING: Readonly<Record<string, NamePlace>> = {
  'services.*.depends_on.*': { kind: 'service', find: whole },
  'services.*.links.*': { kind: 'service', find: beforeColon },
  'services.*.volumes_from.*': { kind: 'service', find: volumesFrom },
  'services.*.extends': { kind: 'service', find: whole },
  'services.*.extends.service': { kind: 'service', find: whole },
  'services.*.network_mode': { kind: 'service', find: ofService },
  'services.*.ipc': { kind: 'service', find: ofService },
  'services.*.pid': { kind: 'service', find: ofService },
  'services.*.uts': { kind: 'service', find: ofService },
  'services.*.cgroup': { kind: 'service', find: ofService },
  'services.*.build.additional_contexts.*': { kind: 'service', find: context },
  'services.*.networks.*': { kind: 'network', find: whole },
  'services.*.volumes.*': { kind: 'volume', find: volumeSource },
  'services.*.volumes.*.source': { kind: 'volume', find: whole },
  'services.*.secrets.*': { kind: 'secret', find: whole },
  'services.*.secrets.*.source': { kind: 'secret', find: whole },
  'services.*.build.secrets.*': { kind: 'secret', find: whole },
  'services.*.build.secrets.*.source': { kind: 'secret', find: whole },
  'services.*.configs.*': { kind: 'config', find: whole },
  'services.*.configs.*.source': { kind: 'config', find: whole },
  'services.*.models.*': { kind: 'model', find: whole },
  'services.*.profiles.*': { kind: 'profile', find: whole },
}

/** Attributes where another service may be meant by its host name, in an address. */
export const ADDRESSES: readonly string[] = [
  'services.*.environment.*',
  'services.*.command',
  'services.*.command.*',
  'services.*.entrypoint',
  'services.*.entrypoint.*',
  'services.*.healthcheck.test',
  'services.*.healthcheck.test.*',
  'services.*.build.args.*',
]
