import { didYouMean, suggest } from '../syntax/suggest'
import type { Flag } from '../syntax/types'
import type { Refusal, Validator } from './refusal'

type FlagKind = 'boolean' | 'string' | 'strings'

/** The flags an instruction takes; `strings` may be repeated. */
export type FlagKinds = Readonly<Record<string, FlagKind>>

export const COPY_FLAGS: FlagKinds = {
  chmod: 'string',
  chown: 'string',
  exclude: 'strings',
  from: 'string',
  link: 'boolean',
}

export const ADD_FLAGS: FlagKinds = {
  checksum: 'string',
  chmod: 'string',
  chown: 'string',
  exclude: 'strings',
  'keep-git-dir': 'boolean',
  link: 'boolean',
  unpack: 'boolean',
}

export const RUN_FLAGS: FlagKinds = { device: 'strings', mount: 'strings', network: 'string' }
/** What the « labs » channel of the language adds: `# syntax=docker/dockerfile:1-labs`. */
export const LABS_COPY_FLAGS: FlagKinds = { ...COPY_FLAGS, parents: 'boolean' }
export const LABS_RUN_FLAGS: FlagKinds = { ...RUN_FLAGS, security: 'string' }

export const FROM_FLAGS: FlagKinds = { platform: 'string' }
export const HEALTHCHECK_FLAGS: FlagKinds = {
  interval: 'string',
  retries: 'string',
  'start-interval': 'string',
  'start-period': 'string',
  timeout: 'string',
}

function refuse({ name, value, range }: Flag, kinds: FlagKinds, used: ReadonlySet<string>): Refusal | null {
  const params = { flag: `--${name}`, value: value ?? '' }
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined
  if (kind === undefined) {
    const match = suggest(name, Object.keys(kinds))
    const docker = `unknown flag: --${name}${didYouMean(match)}`
    return {
      rule: 'unknown-flag',
      docker,
      range,
      params: match === undefined ? params : { ...params, suggestion: `--${match}` },
    }
  }
  if (used.has(name) && kind !== 'strings') {
    return { rule: 'duplicate-flag', docker: `duplicate flag specified: --${name}`, range, params }
  }
  if (kind === 'boolean' ? value === '' : value === null) {
    return { rule: 'flag-without-value', docker: `missing a value on flag: --${name}`, range, params }
  }
  if (kind === 'boolean' && value !== null && !/^(true|false)$/i.test(value)) {
    const docker = `expecting boolean value for flag --${name}, not: ${value}`
    return { rule: 'flag-not-boolean', docker, range, params }
  }
  return null
}

/** Refuses unknown, repeated and badly valued flags. Source: BuildKit `instructions.BFlags.Parse`. */
export function knownFlags(kinds: FlagKinds): Validator {
  return ({ flags }) => {
    if (flags.length === 0) return null
    const used = new Set<string>()
    for (const flag of flags) {
      const refusal = refuse(flag, kinds, used)
      if (refusal !== null) return refusal
      used.add(flag.name)
    }
    return null
  }
}

export const noFlags = knownFlags({})
