import { trimSpace } from '../syntax/space'
import { cleanPath } from './clean-path'

/** A line of .dockerignore that says something. */
export interface IgnorePattern {
  /** The pattern as the matcher takes it: cleaned, without a slash in front. */
  pattern: string
  /** `!pattern`: what it names is kept after all. */
  isException: boolean
  /** From 1. */
  line: number
}

/** Reads .dockerignore: one pattern a line, `#` at the start of a line is a comment. Source: `moby/patternmatcher/ignorefile`. */
export function readIgnoreFile(text: string): IgnorePattern[] {
  const patterns: IgnorePattern[] = []
  for (const [i, raw] of text
    .replace(/^\ufeff/, '')
    .split('\n')
    .entries()) {
    if (raw.startsWith('#')) continue
    const line = trimSpace(raw)
    if (line === '') continue
    const isException = line.startsWith('!')
    const bare = isException ? trimSpace(line.slice(1)) : line
    const cleaned = bare === '' ? '' : cleanPath(bare)
    const pattern = cleaned.length > 1 && cleaned.startsWith('/') ? cleaned.slice(1) : cleaned
    patterns.push({ pattern, isException, line: i + 1 })
  }
  return patterns
}
