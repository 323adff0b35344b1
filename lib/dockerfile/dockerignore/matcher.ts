import { cleanPath } from './clean-path'
import { type IgnorePattern, readIgnoreFile } from './ignore-file'
import { compilePattern, type PathTest } from './pattern'

export interface IgnoreMatcher {
  isEmpty: boolean
  hasExceptions: boolean
  /** Whether a path of the context is left out, itself or because of a folder above it. */
  ignores(path: string): boolean
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
  return {
    isEmpty: tests.length === 0,
    hasExceptions: tests.some(({ isException }) => isException),
    ignores(path) {
      const file = cleanPath(path)
      if (file === '.') return false
      const folders = [...file.matchAll(/\//g)]
        .map(({ index }) => file.slice(0, index))
        .filter((folder) => folder !== '')
      let ignored = false
      for (const { test, isException } of tests) {
        // A pattern that would change nothing is not tried.
        if (isException === ignored && (test(file) || folders.some(test))) ignored = !isException
      }
      return ignored
    },
  }
}

/** The matcher of a .dockerignore file; malformed lines are left out, so that the others still count. */
export function ignoreMatcher(text: string): IgnoreMatcher {
  const patterns = readIgnoreFile(text).filter(({ pattern }) => pattern !== '' && compilePattern(pattern) !== null)
  const matcher = compilePatterns(patterns)
  return 'error' in matcher ? { isEmpty: true, hasExceptions: false, ignores: () => false } : matcher
}
