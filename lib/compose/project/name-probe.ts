import { ComposeError, type Problem } from '../errors'
import { child, isNull, type Node, type Place } from '../yaml/node'
import type { SyntaxMap, SyntaxNode } from '../yaml/syntax'
import { typeOf } from '../yaml/tag'
import type { YamlFile } from '../yaml/yaml-file'

/**
 * The value of `name` in a file's first document. Compose reads that much of every file before anything else, into a structure that
 * knows no other key: the faults it meets then have sentences of their own.
 * @throws ComposeError
 */
export function nameIn(file: YamlFile): Node | undefined {
  const [top] = file.written
  if (!top) {
    if (file.broken) throw file.broken
    return undefined
  }
  const faults = faultsOf(top, file)
  const [first, ...others] = faults
  if (first) {
    const docker = `yaml: unmarshal errors:\n${faults.map(({ docker }) => `  ${docker}`).join('\n')}`
    throw new ComposeError({ ...first, docker }, ...others.map((fault) => ({ ...fault, docker })))
  }
  return nameAt(rootOf(file))
}

/** The `name` of each document that has one, as far as the file can be read. */
export function namesOf(file: YamlFile): Node[] {
  const names: Node[] = []
  try {
    for (const { root } of file.documents())
      names.push(...[nameAt(root ?? undefined)].filter((name) => name !== undefined))
  } catch (error) {
    if (!(error instanceof ComposeError)) throw error
  }
  return names
}

function nameAt(root: Node | undefined): Node | undefined {
  const name = child(root, 'name')
  return name?.kind === 'scalar' && name.value !== null && name.value !== '' ? name : undefined
}

/** A document that cannot be built tells why later, with the whole file. */
function rootOf(file: YamlFile): Node | undefined {
  try {
    for (const { root } of file.documents()) return root ?? undefined
  } catch (error) {
    if (!(error instanceof ComposeError)) throw error
  }
}

function faultsOf(top: SyntaxNode, file: YamlFile): Problem[] {
  if (top.kind === 'map') return [...twins(top, file), ...unreadable(top, file)]
  const root = rootOf(file)
  if (!root || root.kind === 'map' || isNull(root)) return []
  const docker = `${lineAt(top, file)}cannot unmarshal ${shown(root, top)} into cli.named`
  return [{ rule: 'not-a-mapping', at: placeOf(top, file), docker }]
}

/** More repetitions of one key than anyone would read. */
const MANY = 100

/** Each key written twice, once for each time it was written before. */
function twins({ pairs }: SyntaxMap, file: YamlFile): Problem[] {
  const byName = new Map<string, SyntaxNode[]>()
  for (const { key } of pairs) {
    if (key.kind !== 'scalar') continue
    const same = byName.get(key.value)
    if (same) same.push(key)
    else byName.set(key.value, [key])
  }
  return [...byName].flatMap(([name, same]) =>
    same
      .slice(0, MANY)
      .flatMap((first, i) => same.slice(i + 1, MANY).map((twin) => twinProblem(name, first, twin, file))),
  )
}

function twinProblem(name: string, first: SyntaxNode, twin: SyntaxNode, file: YamlFile): Problem {
  const line = file.lineOf(first.start)
  const docker = `${lineAt(twin, file)}mapping key ${JSON.stringify(name)} already defined at line ${line}`
  return { rule: 'duplicate-key', at: placeOf(twin, file), params: { key: name, line }, docker }
}

/** A key, or a name, that no text can hold. */
function unreadable({ pairs }: SyntaxMap, file: YamlFile): Problem[] {
  return pairs.flatMap(({ key, value }) => {
    const isName = key.kind === 'scalar' && key.value === 'name'
    const wrong = [key, ...(isName ? [value] : [])].find(({ kind }) => kind === 'map' || kind === 'list')
    if (!wrong) return []
    const docker = `${lineAt(wrong, file)}cannot unmarshal ${wrong.kind === 'map' ? '!!map' : '!!seq'} into string`
    const params = { path: 'name', wanted: 'string', found: wrong.kind === 'map' ? 'mapping' : 'array', key: 'name' }
    return wrong === key
      ? [
          {
            rule: 'key-not-text',
            at: placeOf(wrong, file),
            params: { key: file.text.slice(key.start, key.end) },
            docker,
          },
        ]
      : [{ rule: 'wrong-type', at: placeOf(wrong, file), params, docker }]
  })
}

function shown(value: Node, written: SyntaxNode): string {
  if (value.kind === 'list') return '!!seq'
  if (value.kind === 'map' || written.kind !== 'scalar') return '!!map'
  const text = written.value.length > 10 ? `${written.value.slice(0, 7)}...` : written.value
  return `!!${typeOf(value.value)} \`${text}\``
}

function placeOf({ start, end }: SyntaxNode, file: YamlFile): Place {
  return { file: file.name, start, end }
}

function lineAt(node: SyntaxNode, file: YamlFile): string {
  return `line ${file.lineOf(node.start)}: `
}
