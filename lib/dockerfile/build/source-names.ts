import type { Flag, Instruction } from '../syntax/types'
import { parseMount } from './mounts'

/** What an instruction reads from: a stage, or an image. */
export interface SourceName {
  value: string
  /** The flag that names it: `--from`, or `--mount`. */
  flag: Flag
  /** Whether the file names it: a mount without `from` reads `scratch`, which a stage may be called. */
  isWritten: boolean
  /** Where a mount puts it; null for a copy. */
  target: string | null
}

const NONE: readonly SourceName[] = []

/** What a COPY or a RUN reads from other stages and images. Source: BuildKit `toCommand`, `detectRunMount`. */
export function sourceNames({ name, flags }: Instruction): readonly SourceName[] {
  if (flags.length === 0) return NONE
  return flags.flatMap((flag): SourceName[] => {
    const { value } = flag
    if (value === null) return []
    if (name === 'COPY' && flag.name === 'from') {
      return value === '' ? [] : [{ value, flag, isWritten: true, target: null }]
    }
    if (name !== 'RUN' || flag.name !== 'mount') return []
    const { from, type, target } = parseMount(value).mount
    return [{ value: from || 'scratch', flag, isWritten: from !== '' || type === 'cache', target }]
  })
}
