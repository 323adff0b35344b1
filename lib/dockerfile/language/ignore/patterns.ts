import { readIgnoreFile } from '../../dockerignore/ignore-file'
import { compilePatterns } from '../../dockerignore/matcher'

/** The paths that one line of a .dockerignore file takes by itself, its `!` left aside. */
export function pathsOfLine(line: string, paths: readonly string[]): string[] {
  const [pattern] = readIgnoreFile(line)
  if (pattern === undefined) return []
  const matcher = compilePatterns([{ ...pattern, isException: false }])
  return 'error' in matcher ? [] : paths.filter((path) => matcher.ignores(path))
}
