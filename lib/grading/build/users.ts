import { familiarName, parseReference } from '@/lib/oci/reference'

/** The name of an image as people write it, without tag nor digest (`node`, `ghcr.io/x/y`). */
export function repositoryOf(reference: string): string {
  const parsed = parseReference(reference)
  return 'error' in parsed ? reference : familiarName(parsed)
}

/** The tag, or null when there is none. */
export function tagOf(reference: string): string | null {
  const parsed = parseReference(reference)
  return 'error' in parsed ? null : parsed.tag
}

/** Whether the image runs on Alpine: musl, busybox, apk. */
export function isAlpine(reference: string): boolean {
  return repositoryOf(reference) === 'alpine' || /(^|-)alpine/.test(tagOf(reference) ?? '')
}

/** The accounts that a base brings: root everywhere, and that of Node's image. */
export function usersOf(base: string): Map<string, number> {
  const users = new Map([
    ['root', 0],
    ['nobody', 65534],
  ])
  if (repositoryOf(base) === 'node') users.set('node', 1000)
  return users
}

/** The uid of `USER name:group`; undefined when the name is unknown in the image. */
export function uidOf(users: ReadonlyMap<string, number>, user: string): number | undefined {
  const name = user.split(':')[0] ?? ''
  if (name === '') return 0
  return /^\d+$/.test(name) ? Number(name) : users.get(name)
}
