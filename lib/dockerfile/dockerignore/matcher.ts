import { cleanPath } from './clean-path'
import { type IgnorePattern, readIgnoreFile } from './ignore-file'
import { compilePattern, type PathTest } from './pattern'

export interface IgnoreMatcher {
  isEmpty: boolean
  hasExceptions: boolean
  /** Whether a path of the context is left out, itself or because of a folder above it. */
  ignores(path: string): boolean
  /** The same, for a source of COPY that BuildKit compares as it is written: `./src` is then not `src`. */
  ignoresSource(source: string): boolean
}

/** A pattern that BuildKit refuses, and so the build with it. */
export interface IgnoreError {
  error: string
  line: number
}

/** Compiles patterns; the first malformed one is an error. Source: `moby/patternmatcher`, `MatchesOrParentMatches`. */
export function compilePatterns(patterns: readonly IgnorePattern[]): IgnoreMatcher | IgnoreError {
  const tests: { test: PathTest; isException: boolean }[] = []
  for (const { pattern, isException, line } of patterns) {
    if (pattern === '') return { error: 'illegal exclusion pattern: "!"', line }
    const test = compilePattern(pattern)
    if (test === null) return { error: 'syntax error in pattern', line }
    tests.push({ test, isException })
  }
  const matches = (path: string, folders: readonly string[]) => {
    let ignored = false
    for (const { test, isException } of tests) {
      // A pattern that would change nothing is not tried.
      if (isException === ignored && (test(path) || folders.some(test))) ignored = !isException
    }
    return ignored
  }
  return {
    isEmpty: tests.length === 0,
    hasExceptions: tests.some(({ isException }) => isException),
    ignores(path) {
      const file = cleanPath(path)
      return file !== '.' && matches(file, foldersAbove(file).filter(Boolean))
    },
    ignoresSource: (source) => matches(source, foldersAbove(source)),
  }
}

/** The folders of a path, from the root: `a` and `a/b` for `a/b/c`; none for a path in the root. */
function foldersAbove(path: string): string[] {
  const folder = cleanPath(path.slice(0, path.lastIndexOf('/') + 1))
  if (folder === '.') return []
  const parts = folder.split('/')
  return parts.map((_, i) => parts.slice(0, i + 1).join('/'))
}

const NOTHING: IgnoreMatcher = {
  isEmpty: true,
  hasExceptions: false,
  ignores: () => false,
  ignoresSource: () => false,
}

/** The matcher of a .dockerignore file; malformed lines are left out, so that the others still count. */
export function ignoreMatcher(text: string): IgnoreMatcher {
  const patterns = readIgnoreFile(text).filter(({ pattern }) => pattern !== '' && compilePattern(pattern) !== null)
  const matcher = compilePatterns(patterns)
  return 'error' in matcher ? NOTHING : matcher
}
