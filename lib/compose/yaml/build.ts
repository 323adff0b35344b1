import { lineIndex } from '@/lib/text/line-index'
import { ComposeError, type Problem } from '../errors'
import { AliasBudget } from './budget'
import type { YamlDocument } from './document'
import { goSyntax } from './go'
import { type Entry, list, type MapNode, map, type Node, type Path, type Place, type ScalarNode } from './node'
import { goString } from './scalar'
import type { SyntaxAlias, SyntaxMap, SyntaxNode } from './syntax'
import { scalarValue, TagMismatch } from './tag'

/** An anchored value: what it stands for, and how many nodes it is once written out. */
interface Anchored {
  node: Node
  size: number
}

/** Turns what is written into values: scalars resolved as go-yaml does, aliases and merge keys followed. */
export class NodeBuilder {
  private resets: Path[] = []
  private misnamed: ComposeError | undefined
  /** Anchors of values tagged `!reset`: an alias of one resets too. */
  private readonly resetAnchors = new Set<string>()
  /** Anchors of values tagged `!override`: an alias of one overrides too. */
  private readonly overrideAnchors = new Set<string>()
  private readonly anchors = new Map<string, Anchored | 'building'>()
  private budget = new AliasBudget()

  constructor(
    private readonly file: string,
    private readonly text: string,
  ) {}

  /** @throws ComposeError on a self-containing alias, a duplicate key, a wrong merge key, or too many aliases. */
  document(written: SyntaxNode): YamlDocument {
    this.resets = []
    this.misnamed = undefined
    this.budget = new AliasBudget()
    if (written.kind === 'scalar' && written.empty) return { root: null, resets: [] }
    const root = this.build(written, [])
    return { root, resets: this.resets, ...(this.misnamed ? { misnamed: this.misnamed } : {}) }
  }

  /** `holder` is the place of what is not written at all: its key's, or its list's. */
  private build(written: SyntaxNode, path: Path, holder?: Place): Node {
    if (written.kind === 'alias') return this.alias(written, path)
    const { anchor } = written
    if (written.tag === '!override') {
      this.resets.push(path)
      if (anchor !== undefined) this.overrideAnchors.add(anchor)
    }
    if (anchor === undefined) return this.convert(written, path, holder)
    const before = this.budget.spent
    this.anchors.set(anchor, 'building')
    const node = this.convert(written, path, holder)
    this.anchors.set(anchor, { node, size: this.budget.spent - before })
    return node
  }

  private convert(written: Exclude<SyntaxNode, SyntaxAlias>, path: Path, holder?: Place): Node {
    const at = written.kind === 'scalar' && written.empty && holder ? { ...holder } : this.place(written)
    if (!this.budget.spend(1, false)) throw this.bomb(at)
    if (written.kind === 'map') return this.map(written, path, at)
    if (written.kind === 'scalar') return this.scalar(() => scalarValue(written), at)
    const kept = written.items.filter((item) => !this.isReset(item, path))
    return list(
      kept.map((item, i) => this.build(item, [...path, i], at)),
      at,
    )
  }

  private scalar(read: () => Pick<ScalarNode, 'value' | 'timestamp'>, at: Place): ScalarNode {
    try {
      return { kind: 'scalar', at, ...read() }
    } catch (error) {
      if (!(error instanceof TagMismatch)) throw error
      throw new ComposeError({ rule: 'tag-mismatch', at, docker: `yaml: ${error.message}` })
    }
  }

  private map({ pairs }: SyntaxMap, path: Path, at: Place): MapNode {
    const own = new Map<string, Entry>()
    const merged: Node[] = []
    let mergeKey: Place | undefined
    for (const { key: writtenKey, value } of pairs) {
      const keyPlace = this.place(writtenKey)
      if (isMergeKey(writtenKey)) {
        if (mergeKey) throw new ComposeError(this.duplicate('<<', keyPlace, mergeKey))
        mergeKey = keyPlace
        merged.push(...this.mergeSources(value, path, keyPlace))
        continue
      }
      const key = this.key(writtenKey, path)
      const first = own.get(key)
      if (first) throw new ComposeError(this.duplicate(key, keyPlace, first.key))
      const inside = [...path, key]
      if (this.isReset(value, inside)) continue
      own.set(key, { key: keyPlace, node: this.build(value, inside, keyPlace) })
    }
    for (const source of merged) {
      if (source.kind !== 'map') continue
      for (const [key, entry] of source.entries) if (!own.has(key)) own.set(key, entry)
    }
    return map(own, at)
  }

  /** Whether the value is written `!reset`: it vanishes, and so does what an earlier file says at `path`. */
  private isReset(written: SyntaxNode, path: Path): boolean {
    const isAlias = written.kind === 'alias'
    if (!(isAlias ? this.resetAnchors.has(written.name) : written.tag === '!reset')) return false
    if (!isAlias && written.anchor !== undefined) this.resetAnchors.add(written.anchor)
    this.resets.push(path)
    return true
  }

  private key(written: SyntaxNode, path: Path): string {
    const node = this.build(written, path)
    if (node.kind !== 'scalar') {
      throw new ComposeError({
        rule: 'key-not-text',
        at: node.at,
        docker: `yaml: invalid map key: ${goSyntax(node)}`,
      })
    }
    if (typeof node.value === 'string') return node.value
    const name = goString(node.value)
    this.misnamed ??= new ComposeError(nonStringKey(name, node.at, path))
    return name
  }

  /** The maps behind `<<`: one, or several of which the first wins. */
  private mergeSources(written: SyntaxNode, path: Path, key: Place): Node[] {
    const node = this.build(written, path, key)
    const sources = node.kind === 'list' ? [...node.items] : [node]
    if (sources.every((source) => source.kind === 'map')) return sources
    throw new ComposeError({
      rule: 'merge-key-not-map',
      at: node.at,
      docker: `yaml: map merge requires map or sequence of maps as the value`,
    })
  }

  private alias(written: SyntaxAlias, path: Path): Node {
    const { name } = written
    const at = this.place(written)
    const target = this.anchors.get(name)
    if (target === undefined || target === 'building') {
      const here = path.join('.')
      const docker = `cycle detected: node at path ${here}.${path.at(-1)} references node at path ${here}`
      throw new ComposeError({ rule: 'anchor-cycle', at, params: { name }, docker })
    }
    if (!this.budget.spend(target.size, true)) throw this.bomb(at)
    if (this.overrideAnchors.has(name)) this.resets.push(path)
    return target.node
  }

  private bomb(at: Place): ComposeError {
    return new ComposeError({
      rule: 'alias-bomb',
      at,
      docker: `yaml: document contains excessive aliasing`,
    })
  }

  private duplicate(key: string, at: Place, first: Place): Problem {
    const index = lineIndex(this.text)
    const line = index.position(at.start).line
    const firstLine = index.position(first.start).line
    const docker = `line ${line}: mapping key ${JSON.stringify(key)} already defined at line ${firstLine}`
    return { rule: 'duplicate-key', at, params: { key, line: firstLine }, docker }
  }

  private place({ start, end }: SyntaxNode): Place {
    return { file: this.file, start, end }
  }
}

function nonStringKey(key: string, at: Place, path: Path): Problem {
  const names = path.map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? part : `.${part}`)).join('')
  const where = path.length > 0 ? `in ${names}` : 'at top level'
  return { rule: 'key-not-text', at, params: { key }, docker: `non-string key ${where}: ${key}` }
}

function isMergeKey(key: SyntaxNode): boolean {
  return key.kind === 'scalar' && key.style === 'plain' && key.value === '<<' && (key.tag ?? '!') === '!'
}
