import { quote } from '../shell/expand'
import { csvFields } from '../syntax/csv'
import { didYouMean, suggest } from '../syntax/suggest'

/** `RUN --mount=`, read. */
export interface Mount {
  type: string
  from: string
  source: string
  target: string
  id: string
  sharing: string
  /** Whether it is asked to be read-only; null when nothing is said. */
  readOnly: boolean | null
  /** Whether its absence is an error (secret, ssh). */
  required: boolean
  /** The rights and the owner of what is mounted; null when nothing is said. */
  mode: number | null
  uid: number | null
  gid: number | null
  /** The variable that holds a secret; empty for none. */
  env: string
}

const TYPES = ['bind', 'cache', 'secret', 'ssh', 'tmpfs']
const SHARING = ['locked', 'private', 'shared']
const KEYS =
  'type from source target readonly id sharing required size mode uid gid src dst destination ro rw readwrite env'.split(
    ' ',
  )
const BOOLEAN = /^(1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/
/** What `units.RAMInBytes` reads: `64m`, `1.5 GiB`. */
const SIZE = /^\+?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:e[+-]?[0-9]+)? ?(?:b|[kmgtp](?:i?b)?)?$/i

/** Replaces the variables of a value; null when it cannot, which the caller already knows. */
export type Expand = (value: string) => string | null

class MountReader {
  readonly mount: Mount = {
    type: 'bind',
    from: '',
    source: '',
    target: '',
    id: '',
    sharing: '',
    readOnly: null,
    required: false,
    mode: null,
    uid: null,
    gid: null,
    env: '',
  }
  readonly #owner = new Set<string>()
  readonly #expand: Expand

  constructor(expand: Expand) {
    this.#expand = expand
  }

  /** Reads one field; returns BuildKit's error, empty when the expansion has already told it. */
  field(text: string): string | null {
    const equals = text.indexOf('=')
    const key = (equals === -1 ? text : text.slice(0, equals)).toLowerCase()
    if (equals === -1) return this.#bare(key, text)
    const value = this.#expand(text.slice(equals + 1))
    return value === null ? '' : this.#assign(key, value, text)
  }

  #assign(key: string, value: string, text: string): string | null {
    switch (key) {
      case 'type':
        this.mount.type = value.toLowerCase()
        return oneOf('mount type', value, TYPES)
      case 'sharing':
        this.mount.sharing = value.toLowerCase()
        return oneOf('sharing value', value, SHARING)
      case 'from':
      case 'id':
        this.mount[key] = value
        return null
      case 'source':
      case 'src':
        this.mount.source = value
        return null
      case 'target':
      case 'dst':
      case 'destination':
        this.mount.target = value
        return null
      case 'readonly':
      case 'ro':
      case 'readwrite':
      case 'rw':
        this.mount.readOnly = isTrue(value) !== key.includes('w')
        return BOOLEAN.test(value) ? null : `invalid value for ${key}: ${value}`
      case 'required':
        this.mount.required = isTrue(value)
        return (
          this.#onlyFor(['secret', 'ssh'], key) ?? (BOOLEAN.test(value) ? null : `invalid value for ${key}: ${value}`)
        )
      case 'size':
        return this.#onlyFor(['tmpfs'], key) ?? (SIZE.test(value) ? null : `invalid value for ${key}: ${value}`)
      case 'env':
        this.mount.env = value
        return null
      case 'mode':
      case 'uid':
      case 'gid':
        this.#owner.add(key)
        this.mount[key] = Number.parseInt(value, key === 'mode' ? 8 : 10)
        return isUint32(value, key === 'mode' ? 8 : 10) ? null : `invalid value ${value} for ${key}`
      default:
        return `unexpected key '${key}' in '${text}'${didYouMean(suggest(key, KEYS))}`
    }
  }

  /** What only the whole can tell; returns BuildKit's error. */
  whole(): string | null {
    const { type, from, source, target, id, sharing } = this.mount
    if (type === 'bind' || type === 'tmpfs') {
      for (const key of ['mode', 'uid', 'gid'])
        if (this.#owner.has(key)) return `${key} not allowed for "${type}" type mounts`
    }
    if (type === 'secret') {
      if (from !== '') return 'secret mount should not have a from'
      if (sharing !== '') return 'secret mount should not define sharing'
      if (source === '' && target === '' && id === '') return 'invalid secret mount. one of source, target required'
      if (source !== '' && id !== '') return "both source and id can't be set"
    }
    return sharing !== '' && type !== 'cache' ? `invalid cache sharing set for ${type} mount` : null
  }

  #bare(key: string, text: string): string | null {
    if (key === 'readonly' || key === 'ro' || key === 'readwrite' || key === 'rw') {
      this.mount.readOnly = !key.includes('w')
      return null
    }
    if (key === 'required') this.mount.required = true
    return key === 'required'
      ? this.#onlyFor(['secret', 'ssh'], key)
      : `invalid field '${text}' must be a key=value pair`
  }

  #onlyFor(types: readonly string[], key: string): string | null {
    const { type } = this.mount
    return types.includes(type) ? null : `unexpected key '${key}' for mount type '${type}'`
  }
}

function isTrue(text: string): boolean {
  return /^(1|t)/i.test(text)
}

/** As Go's `strconv.ParseUint(text, base, 32)`. */
function isUint32(text: string, base: 8 | 10): boolean {
  return (base === 8 ? /^[0-7]+$/ : /^[0-9]+$/).test(text) && Number.parseInt(text, base) < 2 ** 32
}

function oneOf(what: string, value: string, options: readonly string[]): string | null {
  if (options.includes(value.toLowerCase())) return null
  return `unsupported ${what} ${quote(value)}${didYouMean(suggest(value, options))}`
}

/**
 * Reads the value of a `--mount`, field by field, its variables replaced by `expand`. The error is empty when it is the
 * one of `expand`. Source: BuildKit `instructions.parseMount`.
 */
export function parseMount(value: string, expand: Expand = (text) => text): { mount: Mount; error: string | null } {
  const reader = new MountReader(expand)
  const fields = csvFields(value)
  if ('error' in fields) return { mount: reader.mount, error: `failed to parse csv mounts: ${fields.error}` }
  for (const field of fields) {
    const error = reader.field(field)
    if (error !== null) return { mount: reader.mount, error }
  }
  return { mount: reader.mount, error: reader.whole() }
}
