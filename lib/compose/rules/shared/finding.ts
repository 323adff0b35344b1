import type { Params } from '@/lib/text/diagnostic'
import type { Finding } from '@/lib/text/rule'
import type { Service } from '../../project'
import type { ComposeSubject } from '../../subject'
import type { Path } from '../../yaml/node'

/** The services of the project, by name. */
export function servicesOf({ project }: ComposeSubject): [string, Service][] {
  return Object.entries(project.services)
}

/** A finding at the value of `path`, or at the nearest value above it that has a place. */
export function at(subject: ComposeSubject, path: Path, params: Params = {}): Finding[] {
  return place(subject.origin(path), subject, path, params)
}

/** A finding at the key of `path`. */
export function atKey(subject: ComposeSubject, path: Path, params: Params = {}): Finding[] {
  return place(subject.keyOrigin(path), subject, path, params)
}

function place(
  origin: ReturnType<ComposeSubject['origin']>,
  subject: ComposeSubject,
  path: Path,
  params: Params,
): Finding[] {
  if (origin) return [{ file: origin.file, range: origin.range, params }]
  return path.length === 0 ? [] : at(subject, path.slice(0, -1), params)
}
