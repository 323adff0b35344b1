import type { MountDoc, OptionDoc } from './docs'
import { BIND } from './fr/mounts/bind'
import { CACHE } from './fr/mounts/cache'
import { SECRET } from './fr/mounts/secret'
import { SSH } from './fr/mounts/ssh'
import { TMPFS } from './fr/mounts/tmpfs'

export const MOUNTS: Readonly<Record<string, MountDoc>> = {
  bind: BIND,
  cache: CACHE,
  secret: SECRET,
  ssh: SSH,
  tmpfs: TMPFS,
}

/** Other names of the same options. */
export const MOUNT_ALIASES: Readonly<Record<string, string>> = {
  destination: 'target',
  dst: 'target',
  readonly: 'ro',
  readwrite: 'rw',
  src: 'source',
}

/** What an option of a mount does; undefined when this type does not take it. */
export function mountOption(type: string, key: string): OptionDoc | undefined {
  const options = Object.hasOwn(MOUNTS, type) ? MOUNTS[type]?.options : undefined
  const name = Object.hasOwn(MOUNT_ALIASES, key) ? (MOUNT_ALIASES[key] ?? key) : key
  return options !== undefined && Object.hasOwn(options, name) ? options[name] : undefined
}
