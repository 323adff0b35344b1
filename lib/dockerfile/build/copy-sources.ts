import { quote } from '../shell/expand'
import { heredocMark } from '../syntax/heredoc'
import type { Instruction } from '../syntax/types'
import type { ExpandedStep } from './expand-step'
import { gitRef } from './git-ref'
import type { Step } from './types'

export function isGitUrl(source: string): boolean {
  const ref = gitRef(source)
  return ref !== null && !('error' in ref)
}

export function isHttpUrl(source: string): boolean {
  return /^https?:\/\//.test(source) && !isGitUrl(source)
}

/** Why BuildKit refuses a source: `arg` is its index, or `flag` what is said of it. */
export interface SourceRefusal {
  rule: string
  docker: string
  arg?: number
  flag?: string
}

/** What a COPY or ADD does with remote sources, as BuildKit refuses it. Source: BuildKit `dockerfile2llb.dispatchCopy`. */
export function sourceError({ instruction, args }: Step, flags: ExpandedStep['flags']): SourceRefusal | null {
  const isAdd = instruction.name === 'ADD'
  const [checksum = ''] = flags.get('checksum') ?? []
  for (const [arg, source] of args.slice(0, -1).entries()) {
    if (isHeredoc(instruction, source)) continue
    const git = gitRef(source)
    if (git !== null && 'error' in git) return { rule: 'invalid-git-url', docker: git.error, arg }
    if (git !== null) {
      if (!isAdd) return { rule: 'copy-from-url', docker: "source can't be a git ref for COPY", arg }
      const kept = instruction.flags.find(({ name }) => name === 'keep-git-dir')
      const isKept = kept === undefined ? git.keepGitDir : kept.value?.toLowerCase() !== 'false'
      if (git.keepGitDir !== null && isKept !== git.keepGitDir) {
        return { rule: 'invalid-git-url', docker: 'inconsistent keep-git-dir configuration', arg }
      }
      if (checksum !== '' && git.checksum !== '' && checksum !== git.checksum) {
        const docker = `checksum mismatch ${quote(checksum)} != ${quote(git.checksum)}`
        return { rule: 'invalid-checksum', docker, flag: 'checksum' }
      }
    } else if (isHttpUrl(source)) {
      if (!isAdd) return { rule: 'copy-from-url', docker: "source can't be a URL for COPY", arg }
      const docker = checksum === '' ? null : digestError(checksum)
      if (docker !== null) return { rule: 'invalid-checksum', docker, flag: 'checksum' }
    }
  }
  return null
}

/** Whether a source is a document that follows the instruction. */
export function isHeredoc({ heredocs }: Instruction, source: string): boolean {
  return heredocs.length > 0 && heredocMark(source) !== null
}

/** Why `ADD --checksum=` does not go with its sources; null when it does. */
export function checksumError({ instruction, args }: Step): string | null {
  const [source, ...more] = args.slice(0, -1).filter((arg) => !isHeredoc(instruction, arg))
  if (source === undefined || more.length > 0) return "checksum can't be specified for multiple sources"
  return isGitUrl(source) || isHttpUrl(source) ? null : 'checksum requires HTTP(S) or Git sources'
}

const HEX_LENGTHS = new Map([
  ['sha256', 64],
  ['sha384', 96],
  ['sha512', 128],
])

/** The error of `go-digest` for a digest; null when it is one. */
function digestError(digest: string): string | null {
  const colon = digest.indexOf(':')
  const hex = digest.slice(colon + 1)
  const length = HEX_LENGTHS.get(digest.slice(0, Math.max(colon, 0)))
  if (colon < 1 || hex === '') return 'invalid checksum digest format'
  if (length === undefined) {
    const isDigest = /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[a-zA-Z0-9=_-]+$/.test(digest)
    return isDigest ? 'unsupported digest algorithm' : 'invalid checksum digest format'
  }
  if (new TextEncoder().encode(hex).length !== length) return 'invalid checksum digest length'
  return /^[a-f0-9]+$/.test(hex) ? null : 'invalid checksum digest format'
}
