import type { Scalar, ScalarNode } from './node'
import { resolvePlain } from './scalar'
import type { SyntaxScalar } from './syntax'

/** A value that is not of the type its tag says, with go-yaml's sentence. */
export class TagMismatch extends Error {}

const STANDARD = 'tag:yaml.org,2002:'
const CHECKED = new Set(['int', 'float', 'bool', 'null'])

/**
 * What a scalar is worth: by its tag, else by its form when it is written without quotes.
 * @throws TagMismatch
 */
export function scalarValue({ value: text, style, tag = '!' }: SyntaxScalar): Pick<ScalarNode, 'value' | 'timestamp'> {
  const plain = style === 'plain' && (tag === '!' || tag === '!override')
  if (plain) return resolvePlain(text)
  const type = tag.startsWith(STANDARD) ? tag.slice(STANDARD.length) : ''
  if (type === 'binary') return { value: decodeBase64(text) }
  if (!CHECKED.has(type)) return { value: text }
  const resolved = resolvePlain(text)
  const found = typeOf(resolved.value)
  if (found === type || (type === 'float' && found === 'int')) return resolved
  throw new TagMismatch(`cannot decode !!${found} \`${text}\` as a !!${type}`)
}

function decodeBase64(text: string): string {
  const digits = text.replace(/[\r\n]/g, '')
  if (digits.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(digits))
    throw new TagMismatch('!!binary value contains invalid base64 data')
  return new TextDecoder().decode(Uint8Array.from(atob(digits), (char) => char.charCodeAt(0)))
}

/** YAML's name of a value's type: the end of `!!int`. */
export function typeOf(value: Scalar): string {
  if (value === null) return 'null'
  if (typeof value === 'boolean') return 'bool'
  if (typeof value === 'string') return 'str'
  return typeof value === 'bigint' || Number.isInteger(value) ? 'int' : 'float'
}
