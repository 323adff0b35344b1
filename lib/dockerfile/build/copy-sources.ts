import type { Step } from './types'

export function isGitUrl(source: string): boolean {
  return /^(git@|git:\/\/|ssh:\/\/|https?:\/\/[^#?]*\.git(#|$))/.test(source)
}

export function isHttpUrl(source: string): boolean {
  return /^https?:\/\//.test(source) && !isGitUrl(source)
}

/** What a COPY or ADD does with remote sources, as BuildKit refuses it; `arg` is the index of the culprit. */
export function sourceError({ instruction, args }: Step): { rule: string; docker: string; arg: number } | null {
  if (instruction.name !== 'COPY') return null
  for (const [arg, source] of args.slice(0, -1).entries()) {
    if (isGitUrl(source)) return { rule: 'copy-from-url', docker: "source can't be a git ref for COPY", arg }
    if (isHttpUrl(source)) return { rule: 'copy-from-url', docker: "source can't be a URL for COPY", arg }
  }
  return null
}

/** BuildKit's error for `ADD --checksum=`; null when it takes it. */
export function checksumError(checksum: string, sources: readonly string[]): string | null {
  const [source, ...more] = sources
  if (source === undefined || more.length > 0) return "checksum can't be specified for multiple sources"
  if (isGitUrl(source)) return null
  if (!isHttpUrl(source)) return 'checksum requires HTTP(S) or Git sources'
  const [, algorithm, hex] = /^([A-Za-z0-9_+.-]+):([A-Za-z0-9=_-]+)$/.exec(checksum) ?? []
  if (algorithm === undefined || hex === undefined) return 'invalid checksum digest format'
  const length = { sha256: 64, sha384: 96, sha512: 128 }[algorithm]
  if (length === undefined) return 'unsupported digest algorithm'
  if (hex.length !== length) return 'invalid checksum digest length'
  return /^[a-f0-9]+$/.test(hex) ? null : 'invalid checksum digest format'
}
