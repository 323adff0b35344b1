import { isGitUrl, isHttpUrl } from '../../build/copy-sources'
import type { Step } from '../../build/types'
import { cleanPath } from '../../dockerignore/clean-path'
import { memo } from '../../memo'
import { heredocMark } from '../../syntax/heredoc'
import type { Token } from '../../syntax/types'

/** A path that a COPY or ADD takes from the build context. */
export interface ContextSource {
  /** Cleaned, relative to the root of the context; `.` for the whole of it. */
  path: string
  token: Token
}

function readSources({ instruction, args }: Step): ContextSource[] {
  if (instruction.flags.some(({ name }) => name === 'from')) return []
  return args.slice(0, -1).flatMap((source, i) => {
    const token = instruction.args[i]
    if (token === undefined || isHttpUrl(source) || isGitUrl(source) || heredocMark(token.value) !== null) return []
    const path = cleanPath(source)
    return [{ path: path === '/' ? '.' : path.startsWith('/') ? path.slice(1) : path, token }]
  })
}

const NONE: readonly ContextSource[] = []
const sourcesOf = memo(readSources)

/** What a step takes from the build context; nothing when it copies from a stage, a URL or a heredoc. */
export function contextSources(step: Step): readonly ContextSource[] {
  const { name } = step.instruction
  return name === 'COPY' || name === 'ADD' ? sourcesOf(step) : NONE
}

/** The source that stands for the whole context, if any: `COPY . .`. */
export function wholeContext(step: Step): Token | null {
  return contextSources(step).find(({ path }) => path === '.' || path === '*')?.token ?? null
}
