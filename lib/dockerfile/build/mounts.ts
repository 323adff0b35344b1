import { quote } from '../shell/expand'
import { didYouMean, suggest } from '../syntax/suggest'

/** `RUN --mount=`, read. */
export interface Mount {
  type: string
  from: string
  source: string
  target: string
  id: string
  sharing: string
}

const TYPES = ['bind', 'cache', 'secret', 'ssh', 'tmpfs']
const SHARING = ['locked', 'private', 'shared']
/** What BuildKit suggests; it also takes `destination`, `size` and `env`. */
const KEYS =
  'type from source target readonly id sharing required size mode uid gid src dst destination ro rw readwrite env'.split(
    ' ',
  )
const BOOLEAN = /^(1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/

class MountReader {
  readonly mount: Mount = { type: 'bind', from: '', source: '', target: '', id: '', sharing: '' }
  readonly #owner = new Set<string>()

  /** Reads one field; returns BuildKit's error. */
  field(text: string): string | null {
    const equals = text.indexOf('=')
    const key = (equals === -1 ? text : text.slice(0, equals)).toLowerCase()
    const value = equals === -1 ? null : text.slice(equals + 1)
    if (value === null) return this.#bare(key, text)
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
        return BOOLEAN.test(value) ? null : `invalid value for ${key}: ${value}`
      case 'required':
        return (
          this.#onlyFor(['secret', 'ssh'], key) ?? (BOOLEAN.test(value) ? null : `invalid value for ${key}: ${value}`)
        )
      case 'size':
        return (
          this.#onlyFor(['tmpfs'], key) ??
          (/^[0-9.]+ ?[bkmgtp]?i?b?$/i.test(value) ? null : `invalid value for ${key}: ${value}`)
        )
      case 'env':
        return this.#onlyFor(['secret'], key)
      case 'mode':
      case 'uid':
      case 'gid':
        this.#owner.add(key)
        return (key === 'mode' ? /^[0-7]+$/ : /^[0-9]+$/).test(value) ? null : `invalid value ${value} for ${key}`
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
    if (key === 'readonly' || key === 'ro' || key === 'readwrite' || key === 'rw') return null
    return key === 'required'
      ? this.#onlyFor(['secret', 'ssh'], key)
      : `invalid field '${text}' must be a key=value pair`
  }

  #onlyFor(types: readonly string[], key: string): string | null {
    const { type } = this.mount
    return types.includes(type) ? null : `unexpected key '${key}' for mount type '${type}'`
  }
}

function oneOf(what: string, value: string, options: readonly string[]): string | null {
  if (options.includes(value.toLowerCase())) return null
  return `unsupported ${what} ${quote(value)}${didYouMean(suggest(value, options))}`
}

/** Reads the value of a `--mount`. Source: BuildKit `instructions.parseMount`. */
export function parseMount(value: string): { mount: Mount; error: string | null } {
  const reader = new MountReader()
  for (const field of value.split(',')) {
    const error = reader.field(field)
    if (error !== null) return { mount: reader.mount, error }
  }
  return { mount: reader.mount, error: reader.whole() }
}
