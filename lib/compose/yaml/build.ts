import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type YAMLMap, type Scalar as YamlScalar } from 'yaml'
import { lineIndex } from '@/lib/text/line-index'
import { ComposeError, type Problem } from '../errors'
import { AliasBudget } from './budget'
import {
  type Entry,
  list,
  type MapNode,
  map,
  type Node,
  type Path,
  type Place,
  type Scalar,
  type ScalarNode,
  scalar,
} from './node'
import { goString, resolvePlain } from './scalar'

type YamlValue = ParsedNode | null

/** Turns the parser's tree into ours: scalars resolved as go-yaml does, aliases and merge keys followed. */
export class NodeBuilder {
  readonly resets: Path[] = []
  /** Anchors of values tagged `!reset`: an alias of one resets too. */
  private readonly resetAnchors = new Set<string>()
  /** Anchors of values tagged `!override`: an alias of one overrides too. */
  private readonly overrideAnchors = new Set<string>()
  private readonly anchors = new Map<string, Node | 'building'>()
  private readonly sizes = new WeakMap<Node, number>()
  private readonly budget = new AliasBudget()

  constructor(
    private readonly file: string,
    private readonly text: string,
  ) {}

  /** @throws ComposeError on an unknown or self-containing alias, a duplicate key, a wrong merge key, or too many aliases. */
  build(value: YamlValue, path: Path = [], holder: Place = this.place(value)): Node {
    if (!value) return this.spend(scalar(null, holder), 1, value)
    if (isAlias(value)) return this.alias(value.source, this.place(value), path)
    if (value.tag === '!override') {
      this.resets.push(path)
      if (value.anchor) this.overrideAnchors.add(value.anchor)
    }
    if (value.anchor) this.anchors.set(value.anchor, 'building')
    const node = this.convert(value, path)
    if (value.anchor) this.anchors.set(value.anchor, node)
    return node
  }

  private convert(value: ParsedNode, path: Path): Node {
    if (isMap(value)) return this.map(value as YAMLMap<YamlValue, YamlValue>, path)
    if (isSeq(value)) {
      const written = value.items.filter((item) => !this.isReset(item as YamlValue, path))
      const items = written.map((item, i) => this.build(item as YamlValue, [...path, i], this.place(value)))
      return this.sized(list(items, this.place(value)), items)
    }
    if (isScalar(value)) return this.spend(this.scalar(value as YamlScalar<string>), 1, value)
    return this.spend(scalar(null, this.place(value)), 1, value)
  }

  private scalar(value: YamlScalar<string>): ScalarNode {
    const at = this.place(value as ParsedNode)
    // `source` and not `value`: the parser turns some tagged values into something else than text.
    const text = value.source ?? String(value.value ?? '')
    const plain = value.type === 'PLAIN'
    const tag = /^tag:yaml\.org,2002:(\w+)$/.exec(value.tag ?? '')?.[1]
    if (tag === 'binary')
      return scalar(decodeBase64(text) ?? this.wrongTag(at, '!!binary value contains invalid base64 data'), at)
    const resolved = resolvePlain(text)
    if (tag === 'int' || tag === 'float' || tag === 'bool' || tag === 'null') {
      if (tagOf(resolved.value) === tag || (tag === 'float' && tagOf(resolved.value) === 'int'))
        return { kind: 'scalar', at, ...resolved }
      return this.wrongTag(at, `cannot decode !!${tagOf(resolved.value)} \`${text}\` as a !!${tag}`)
    }
    if (!plain || (value.tag && value.tag !== '!override')) return scalar(text, at)
    return { kind: 'scalar', at, ...resolved }
  }

  private map(value: YAMLMap<YamlValue, YamlValue>, path: Path): MapNode {
    const at = this.place(value as ParsedNode)
    const own = new Map<string, Entry>()
    const merged: Node[] = []
    for (const pair of value.items) {
      const keyPlace = this.place(pair.key)
      if (isMergeKey(pair.key)) {
        merged.push(...this.mergeSources(pair.value, path, keyPlace))
        continue
      }
      const key = this.key(pair.key, path, at)
      const first = own.get(key)
      if (first) throw new ComposeError(this.duplicate(key, keyPlace, first.key, path))
      if (this.isReset(pair.value, [...path, key])) continue
      this.checkTabs(pair.value, keyPlace)
      own.set(key, { key: keyPlace, node: this.build(pair.value, [...path, key], keyPlace) })
    }
    for (const source of merged) {
      if (source.kind !== 'map') continue
      for (const [key, entry] of source.entries) if (!own.has(key)) own.set(key, entry)
    }
    return this.sized(
      map(own, at),
      [...own.values()].map((entry) => entry.node),
    )
  }

  /** Whether the value is written `!reset`: it vanishes, and so does what an earlier file says at `path`. */
  private isReset(value: YamlValue, path: Path): boolean {
    const reset = isAlias(value) ? this.resetAnchors.has(value.source) : value?.tag === '!reset'
    if (!value || !reset) return false
    if (!isAlias(value) && value.anchor) this.resetAnchors.add(value.anchor)
    this.resets.push(path)
    return true
  }

  private key(key: YamlValue, path: Path, holder: Place): string {
    if (!key || (isScalar(key) && key.type === 'PLAIN' && key.source === ''))
      throw this.missingKey(key ? this.place(key) : holder)
    const node = this.build(key)
    if (node.kind !== 'scalar') {
      throw new ComposeError({ rule: 'key-not-text', at: node.at, docker: `${this.prefix()}yaml: invalid map key` })
    }
    if (typeof node.value === 'string') return node.value
    const names = path.map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? part : `.${part}`)).join('')
    const where = path.length > 0 ? `in ${names}` : 'at top level'
    throw new ComposeError({
      rule: 'key-not-text',
      at: node.at,
      params: { key: goString(node.value) },
      docker: `non-string key ${where}: ${goString(node.value)}`,
    })
  }

  /** The maps behind `<<`: one, or several of which the first wins. */
  private mergeSources(value: YamlValue, path: Path, key: Place): Node[] {
    const node = this.build(value, path, key)
    const sources = node.kind === 'list' ? [...node.items] : [node]
    if (sources.every((source) => source.kind === 'map')) return sources
    throw new ComposeError({
      rule: 'merge-key-not-map',
      at: node.at,
      docker: `${this.prefix()}yaml: map merge requires map or sequence of maps as the value`,
    })
  }

  private alias(name: string, at: Place, path: Path): Node {
    const target = this.anchors.get(name)
    if (target === undefined) {
      throw new ComposeError({
        rule: 'unknown-anchor',
        at,
        params: { name },
        docker: `yaml: unknown anchor '${name}' referenced`,
      })
    }
    if (target === 'building') {
      const here = path.join('.')
      const docker = `${this.prefix()}cycle detected: node at path ${here}.${path.at(-1)} references node at path ${here}`
      throw new ComposeError({ rule: 'anchor-cycle', at, params: { name }, docker })
    }
    if (!this.budget.spend(this.sizes.get(target) ?? 1, true)) throw this.bomb(at)
    if (this.overrideAnchors.has(name)) this.resets.push(path)
    return target
  }

  private sized<N extends Node>(node: N, children: readonly Node[]): N {
    this.sizes.set(
      node,
      children.reduce((sum, item) => sum + (this.sizes.get(item) ?? 1), 1),
    )
    if (!this.budget.spend(1, false)) throw this.bomb(node.at)
    return node
  }

  private spend<N extends Node>(node: N, size: number, value: YamlValue): N {
    this.sizes.set(node, size)
    if (!this.budget.spend(size, false)) throw this.bomb(this.place(value))
    return node
  }

  private bomb(at: Place): ComposeError {
    return new ComposeError({
      rule: 'alias-bomb',
      at,
      docker: `${this.prefix()}yaml: document contains excessive aliasing`,
    })
  }

  private duplicate(key: string, at: Place, first: Place, path: Path): Problem {
    const index = lineIndex(this.text)
    const line = index.position(at.start).line
    const firstLine = index.position(first.start).line
    const says = `line ${line}: mapping key ${JSON.stringify(key)} already defined at line ${firstLine}`
    // At the top level, compose meets it first while it looks for the project's name.
    const docker =
      path.length === 0
        ? `yaml: unmarshal errors:
  ${says}`
        : `${this.prefix()}${says}`
    return { rule: 'duplicate-key', at, params: { key, line: firstLine }, docker }
  }

  /** A tab that begins the line after a plain value, left of where the value may go on: forgiven by the parser, not by libyaml. */
  private checkTabs(value: YamlValue, key: Place): void {
    if (!isScalar(value) || value.type !== 'PLAIN') return
    const column = key.start - (this.text.lastIndexOf('\n', key.start - 1) + 1)
    const blanks = /^[ \t]*\r?\n(?:[ ]*\r?\n)*([ ]*)\t/.exec(this.text.slice(value.range[1], value.range[1] + 400))
    if (!blanks || (blanks[1] ?? '').length > column) return
    const start = value.range[1] + blanks[0].length - 1
    const { line } = lineIndex(this.text).position(start)
    const docker = `yaml: line ${line}: found a tab character that violates indentation`
    throw new ComposeError({
      rule: 'yaml-syntax',
      at: { file: this.file, start, end: start + 1 },
      params: { line, slip: 'tab' },
      docker,
    })
  }

  private missingKey(at: Place): ComposeError {
    const { line } = lineIndex(this.text).position(at.start)
    const docker = `yaml: line ${line}: did not find expected key`
    return new ComposeError({ rule: 'yaml-syntax', at, params: { line, slip: 'colon' }, docker })
  }

  private wrongTag(at: Place, says: string): never {
    throw new ComposeError({ rule: 'tag-mismatch', at, docker: `${this.prefix()}yaml: ${says}` })
  }

  private prefix(): string {
    return `failed to parse ${this.file}: `
  }

  /** Where a value is written, without the blank lines that the parser counts as the end of a block. */
  private place(value: YamlValue): Place {
    const [start, valueEnd] = value?.range ?? [0, 0, 0]
    let end = Math.max(start, valueEnd)
    while (end > start && /\s/.test(this.text.charAt(end - 1))) end--
    return { file: this.file, start, end }
  }
}

function isMergeKey(key: YamlValue): boolean {
  return isScalar(key) && key.type === 'PLAIN' && key.value === '<<'
}

function decodeBase64(text: string): string | undefined {
  const digits = text.replace(/\s/g, '')
  if (digits.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(digits)) return undefined
  return new TextDecoder().decode(Uint8Array.from(atob(digits), (char) => char.charCodeAt(0)))
}

function tagOf(value: Scalar): string {
  if (value === null) return 'null'
  if (typeof value === 'boolean') return 'bool'
  if (typeof value === 'string') return 'str'
  return typeof value === 'bigint' || Number.isInteger(value) ? 'int' : 'float'
}
