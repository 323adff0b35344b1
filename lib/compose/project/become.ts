import { parseBytes, SizeError } from '../forms/bytes'
import { DurationError, formatDuration, parseDuration } from '../forms/duration'
import { splitWords, WordsError } from '../forms/words'
import type { Attribute, Becomes } from '../schema/form'
import { list, type MapNode, map, mapValues, type Node, type Place, type Scalar, scalar } from '../yaml/node'
import { goString } from '../yaml/scalar'

/** A value that cannot have its attribute's type, with the message of compose's decoder. */
export class DecodeError extends Error {
  constructor(
    message: string,
    readonly at: Place,
    readonly value: string,
  ) {
    super(message)
  }
}

type Decode = (node: Node) => Node | undefined

const DECODERS: Readonly<Record<Becomes, Decode>> = {
  bool: ofScalar(toBool),
  bytes: ofScalar(toBytes),
  command: toCommand,
  count: ofScalar((value, at) => (value === 'all' ? -1 : toCount(value, at))),
  duration: ofScalar((value) => formatDuration(parseDuration(goString(value)))),
  environment: toEnvironment,
  float: ofScalar((value) => float32(Number(value))),
  'health-test': toHealthTest,
  hosts: toHosts,
  int: ofScalar(toInt),
  labels: toLabels,
  mode: ofScalar(toMode),
  'nano-cpus': ofScalar(toNanoCpus),
  nothing: () => undefined,
  'ssh-keys': toSshKeys,
  strings: (node) => toTexts(node.kind === 'list' ? node : list([node], node.at)),
  text: ofScalar((value) => goString(value)),
  'text-lists': toTextLists,
  texts: toTexts,
  uint16: ofScalar((value, at) => toUnsigned(value, at, 'uint16')),
  uint32: ofScalar((value, at) => toUnsigned(value, at, 'uint32')),
  uint64: ofScalar((value, at) => toUnsigned(value, at, 'uint64')),
}

/** @throws DecodeError */
export function become(node: Node, attribute: Attribute): Node | undefined {
  if (!attribute.becomes) return node
  try {
    const value = DECODERS[attribute.becomes](node)
    return attribute.keep || !isZero(value) ? value : undefined
  } catch (error) {
    if (error instanceof SizeError || error instanceof DurationError || error instanceof WordsError) {
      throw new DecodeError(error.message, node.at, node.kind === 'scalar' ? goString(node.value) : '')
    }
    throw error
  }
}

function isZero(node: Node | undefined): boolean {
  return node?.kind === 'scalar' && (node.value === false || node.value === 0 || node.value === '')
}

/** A decoder of scalars: null is nothing, a map or a list is left alone (`external` in its old form). */
function ofScalar(read: (value: Exclude<Scalar, null>, at: Place, float: boolean) => Scalar | undefined): Decode {
  return (node) => {
    if (node.kind !== 'scalar') return node
    if (node.value === null) return undefined
    const value = read(node.value, node.at, node.float === true)
    return value === undefined ? undefined : scalar(value, node.at)
  }
}

function toBool(value: Exclude<Scalar, null>, at: Place): boolean {
  if (typeof value === 'boolean') return value
  const word = String(value).toLowerCase()
  if (['true', 'y', 'yes', 'on', '1', 't'].includes(word)) return true
  if (['false', 'n', 'no', 'off', '0', 'f', ''].includes(word)) return false
  throw new DecodeError(`invalid boolean: ${value}`, at, String(value))
}

function toInt(value: Exclude<Scalar, null>, at: Place): Scalar {
  if (typeof value === 'number') return Math.trunc(value)
  if (typeof value !== 'string') return value
  if (/^[-+]?\d+$/.test(value)) return Number(value)
  throw new DecodeError(`strconv.ParseInt: parsing ${JSON.stringify(value)}: invalid syntax`, at, value)
}

function toUnsigned(value: Exclude<Scalar, null>, at: Place, type: string): number {
  if (typeof value === 'string')
    throw new DecodeError(`expected type '${type}', got unconvertible type 'string'`, at, value)
  if (Number(value) < 0)
    throw new DecodeError(`cannot parse value as '${type}': ${value} overflows uint`, at, String(value))
  return Math.trunc(Number(value))
}

function toCount(value: Exclude<Scalar, null>, at: Place): number {
  const count = Number(value)
  if (typeof value !== 'string' || Number.isInteger(count)) return count
  throw new DecodeError(
    `invalid value ${JSON.stringify(value)}, the only value allowed is 'all' or a number`,
    at,
    value,
  )
}

/** A size of zero, or one that is not whole, is forgotten: compose reads only integers and texts. */
function toBytes(value: Exclude<Scalar, null>, _at: Place, float: boolean): string | undefined {
  if (typeof value === 'string') {
    const size = parseBytes(value)
    return size === 0 ? undefined : String(size)
  }
  return !float && Number(value) !== 0 && (typeof value === 'bigint' || Number.isInteger(value))
    ? String(value)
    : undefined
}

function toMode(value: Exclude<Scalar, null>, at: Place, float: boolean): string {
  if (typeof value === 'number' && (float || !Number.isInteger(value)))
    throw new DecodeError('unexpected value type float64 for mode', at, String(value))
  if (typeof value === 'string' && !/^[0-7]+$/.test(value)) {
    throw new DecodeError(`strconv.ParseInt: parsing ${JSON.stringify(value)}: invalid syntax`, at, value)
  }
  const mode = typeof value === 'string' ? Number.parseInt(value, 8) : Number(value)
  return `0${mode.toString(8)}`
}

function toNanoCpus(value: Exclude<Scalar, null>, at: Place): number {
  const cpus = typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(value)
  if (Number.isNaN(cpus)) {
    throw new DecodeError(`strconv.ParseFloat: parsing ${JSON.stringify(value)}: invalid syntax`, at, String(value))
  }
  return float32(cpus)
}

function toCommand(node: Node): Node | undefined {
  if (node.kind !== 'scalar' || node.value === null) return node
  return list(
    splitWords(goString(node.value)).map((word) => scalar(word, node.at)),
    node.at,
  )
}

function toHealthTest(node: Node): Node | undefined {
  if (node.kind === 'scalar' && typeof node.value === 'string') {
    return list([scalar('CMD-SHELL', node.at), node], node.at)
  }
  return node.kind === 'list' && node.items.length === 0 ? undefined : node
}

function toTexts(node: Node): Node | undefined {
  if (node.kind !== 'list') return node
  if (node.items.length === 0) return undefined
  return list(
    node.items.map((item) =>
      item.kind === 'scalar' && item.value !== null ? scalar(goString(item.value), item.at) : item,
    ),
    node.at,
  )
}

/** `key=value` lines, or a map, as a map of texts; `missing` is the value of a key alone. */
function toPairs(node: Node, missing: string | null, check?: (name: string, at: Place) => void): MapNode | undefined {
  const entries = new Map<string, { key: Place; node: Node }>()
  if (node.kind === 'list') {
    for (const item of node.items) {
      const line = item.kind === 'scalar' ? goString(item.value) : ''
      const equals = line.indexOf('=')
      const name = equals === -1 ? line : line.slice(0, equals)
      check?.(name, item.at)
      entries.set(name, { key: item.at, node: scalar(equals === -1 ? missing : line.slice(equals + 1), item.at) })
    }
  } else if (node.kind === 'map') {
    for (const [name, { key, node: value }] of node.entries) {
      const text =
        value.kind !== 'scalar' ? value : scalar(value.value === null ? missing : goString(value.value), value.at)
      entries.set(name, { key, node: text })
    }
  } else return undefined
  return entries.size === 0 ? undefined : map(entries, node.at)
}

function toEnvironment(node: Node): Node | undefined {
  return toPairs(node, null, (name, at) => {
    if (/\s$/.test(name))
      throw new DecodeError(`environment variable ${name} is declared with a trailing space`, at, name)
  })
}

function toLabels(node: Node): Node | undefined {
  return toPairs(node, '')
}

function toHosts(node: Node): Node | undefined {
  const lines: Node[] = []
  const add = (name: string, address: string, at: Place) => {
    for (const one of address.split(',')) lines.push(scalar(`${name}=${one.trim().replace(/^\[(.*)\]$/, '$1')}`, at))
  }
  if (node.kind === 'map') {
    for (const [name, { node: value }] of node.entries) {
      for (const item of value.kind === 'list' ? value.items : [value]) {
        if (item.kind === 'scalar') add(name, goString(item.value), item.at)
      }
    }
  } else if (node.kind === 'list') {
    for (const item of node.items) {
      const line = item.kind === 'scalar' ? goString(item.value) : ''
      const separator = line.includes('=') ? line.indexOf('=') : line.indexOf(':')
      if (separator === -1) throw new DecodeError(`invalid additional host, missing IP: ${line}`, item.at, line)
      add(line.slice(0, separator), line.slice(separator + 1), item.at)
    }
  }
  const text = (line: Node) => (line.kind === 'scalar' ? String(line.value) : '')
  return lines.length === 0
    ? undefined
    : list(
        lines.sort((a, b) => (text(a) < text(b) ? -1 : 1)),
        node.at,
      )
}

/** `default`, or `id=path`. */
function toSshKeys(node: Node): Node | undefined {
  const keys = toPairs(node, null)
  if (!keys) return undefined
  const lines = [...keys.entries].map(([id, { node: path }]) => {
    const text = path.kind === 'scalar' && path.value !== null ? `${id}=${path.value}` : id
    return scalar(text, path.at)
  })
  return list(lines, node.at)
}

/** Options of a provider: each a list of texts. */
function toTextLists(node: Node): Node | undefined {
  if (node.kind !== 'map') return undefined
  return mapValues(node, (value) => toTexts(value.kind === 'list' ? value : list([value], value.at)))
}

/** The number that Go prints of a float32: the shortest text that reads back as the same one. */
function float32(value: number): number {
  const single = Math.fround(value)
  for (let digits = 1; digits < 9; digits++) {
    const short = Number(single.toPrecision(digits))
    if (Math.fround(short) === single) return short
  }
  return Number(single.toPrecision(9))
}
