import { ignoreMatcher } from '@/lib/dockerfile/dockerignore/matcher'
import type { Files } from '../files'

/** The files of a context that the build can read: all but those that .dockerignore leaves out. */
export function sentFiles(context: Files, dockerfile: string): string[] {
  const own = context[`${dockerfile}.dockerignore`]
  const matcher = ignoreMatcher(own ?? context['.dockerignore'] ?? '')
  return Object.keys(context).filter((path) => !matcher.ignores(path))
}
