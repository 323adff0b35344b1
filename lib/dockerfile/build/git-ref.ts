import { quote } from '../shell/expand'

/** A Git repository named as the source of an ADD. */
export interface GitRef {
  /** The commit that the address asks for; empty when it asks for none. */
  checksum: string
  keepGitDir: boolean | null
}

const SCP = /^[a-zA-Z0-9_-]+@[a-zA-Z0-9.-]+:([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s
const ADDRESS = /^(https?|ssh|git):\/\/([^/?#]*)([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/is
const TRUE = /^(1|t|T|TRUE|true|True)$/
const FALSE = /^(0|f|F|FALSE|false|False)$/

/**
 * Reads the address of a Git repository (`https://….git#branch:folder`, `git@host:path`): null when it is not one, the
 * error of BuildKit when its query is wrong. Source: BuildKit `dfgitutil.ParseGitRef`.
 */
export function gitRef(source: string): GitRef | { error: string } | null {
  const [, scheme, , path = '', query = '', fragment = ''] = ADDRESS.exec(source) ?? []
  if (scheme === undefined) {
    const scp = SCP.exec(source)
    return scp === null ? null : readQuery(scp[2] ?? '', scp[3] ?? '')
  }
  if (scheme.toLowerCase().startsWith('http') && !path.endsWith('.git')) return null
  return readQuery(query, fragment)
}

/** `ref` and `subdir` may come from the query and from the fragment, when they agree. */
function readQuery(query: string, fragment: string): GitRef | { error: string } {
  const [ref = '', subdir = ''] = fragment.split(':')
  const from: Record<string, string> = { ref, subdir }
  const found: GitRef = { checksum: '', keepGitDir: null }
  const values = new URLSearchParams(query)
  for (const key of new Set(values.keys())) {
    const [value = '', ...more] = values.getAll(key)
    const isFlag = key === 'submodules' || key === 'keep-git-dir'
    if (more.length > 0) return { error: `query ${quote(key)} has multiple values` }
    if (value === '' && !isFlag) return { error: `query ${quote(key)} has no value` }
    if (isFlag) {
      if (value !== '' && !TRUE.test(value) && !FALSE.test(value)) {
        return { error: `invalid ${key} value: ${quote(value)}` }
      }
      if (key === 'keep-git-dir') found.keepGitDir = !FALSE.test(value)
    } else if (key === 'checksum' || key === 'commit') found.checksum = value
    else if (key === 'ref' || key === 'subdir') {
      if (from[key] !== '' && from[key] !== value) {
        return { error: `${key} conflicts: ${quote(from[key] ?? '')} vs ${quote(value)}` }
      }
      from[key] = value
    } else if (key !== 'tag' && key !== 'branch') return { error: `unexpected query ${quote(key)}` }
  }
  return conflict(from.ref ?? '', values.get('tag'), values.get('branch')) ?? found
}

function conflict(ref: string, tag: string | null, branch: string | null): { error: string } | null {
  if (tag !== null && branch !== null) {
    const full = prefixed('refs/tags/', tag)
    if (ref !== '' && ref !== full) return { error: `ref conflicts: ${quote(ref)} vs ${quote(full)}` }
    return { error: 'branch conflicts with tag' }
  }
  if (tag === null && branch === null) return null
  const full = tag === null ? prefixed('refs/heads/', branch ?? '') : prefixed('refs/tags/', tag)
  return ref === '' || ref === full ? null : { error: `ref conflicts: ${quote(ref)} vs ${quote(full)}` }
}

function prefixed(prefix: string, name: string): string {
  return name.startsWith(prefix) ? name : prefix + name
}
