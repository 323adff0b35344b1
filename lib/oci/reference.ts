/** An image name taken apart, in its full form: `docker.io/library/node:20-alpine`. */
export interface ImageReference {
  domain: string
  /** `library/node`. */
  path: string
  tag: string | null
  digest: string | null
}

const COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/
const DOMAIN_PART = /^[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$/
const IPV6 = /^\[[a-fA-F0-9:]+\](?::[0-9]+)?$/
const TAG = /^\w[\w.-]{0,127}$/
const DIGEST = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/
const INVALID = 'invalid reference format'

/** What is before the first slash when it can only be a registry. */
function splitDomain(name: string): [domain: string, remainder: string] {
  const slash = name.indexOf('/')
  const first = name.slice(0, Math.max(slash, 0))
  const isDomain = /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase()
  if (slash === -1 || !isDomain) return ['docker.io', name]
  return [first === 'index.docker.io' ? 'docker.io' : first, name.slice(slash + 1)]
}

function isDomain(domain: string): boolean {
  if (IPV6.test(domain)) return true
  const [host = '', port, ...more] = domain.split(':')
  return (
    host.split('.').every((part) => DOMAIN_PART.test(part)) &&
    more.length === 0 &&
    (port === undefined || /^[0-9]+$/.test(port))
  )
}

type Read = Readonly<ImageReference> | { readonly error: string }

/** Every rule about bases reads the same few names. */
const known = new Map<string, Read>()
const KEPT = 200

/**
 * Reads an image name as Docker does (`node`, `node:20`, `ghcr.io/a/b@sha256:…`); its own error otherwise.
 * Source: `distribution/reference`, `ParseNormalizedNamed`.
 */
export function parseReference(name: string): Read {
  const read = known.get(name) ?? readReference(name)
  if (known.size >= KEPT) known.clear()
  known.set(name, read)
  return read
}

function readReference(name: string): Read {
  if (/^[a-f0-9]{64}$/.test(name)) {
    return { error: `invalid repository name (${name}), cannot specify 64-byte hexadecimal strings` }
  }
  const [domain, rest] = splitDomain(name)
  const remainder = domain === 'docker.io' && !rest.includes('/') ? `library/${rest}` : rest
  const remote = remainder.slice(0, remainder.indexOf(':') === -1 ? undefined : remainder.indexOf(':'))
  if (remote !== remote.toLowerCase()) {
    return { error: `${INVALID}: repository name (${remote}) must be lowercase` }
  }
  const at = remainder.indexOf('@')
  const digest = at === -1 ? null : remainder.slice(at + 1)
  const tagged = at === -1 ? remainder : remainder.slice(0, at)
  const colon = tagged.indexOf(':')
  const tag = colon === -1 ? null : tagged.slice(colon + 1)
  const path = colon === -1 ? tagged : tagged.slice(0, colon)
  const valid =
    isDomain(domain) &&
    path.split('/').every((component) => COMPONENT.test(component)) &&
    (tag === null || TAG.test(tag)) &&
    (digest === null || DIGEST.test(digest))
  if (!valid) return { error: INVALID }
  if (domain.length + 1 + path.length > 255) return { error: 'repository name must not be more than 255 characters' }
  if (digest?.startsWith('sha256:') && digest.length !== 'sha256:'.length + 64)
    return { error: 'invalid checksum digest length' }
  return { domain, path, tag, digest }
}

/** The name as people write it: without `docker.io/library/`. */
export function familiarName({ domain, path }: ImageReference): string {
  if (domain !== 'docker.io') return `${domain}/${path}`
  return path.startsWith('library/') ? path.slice('library/'.length) : path
}
