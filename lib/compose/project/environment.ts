import { ComposeError } from '../errors'
import { resolvePath } from '../forms/path'
import type { Lookup } from '../interpolate/template'
import {
  child,
  type Entry,
  type MapNode,
  map,
  type Node,
  scalar,
  stringOf,
  withChild,
  withoutChild,
} from '../yaml/node'
import type { LoadContext } from './context'
import { type EnvFileContext, readEnvFile, readRawFile } from './env-file'
import type { ProjectFiles } from './files'

/**
 * The variables a service really gets: those of its `env_file`s, then its own, the shell's value for a name alone. `env_file` goes
 * away, as `docker compose config` does.
 * @throws ComposeError on a missing or malformed env file.
 */
export function resolveServiceEnvironment(service: MapNode, context: LoadContext): MapNode {
  const own = new Map<string, Entry>()
  const environment = child(service, 'environment')
  if (environment?.kind === 'map') {
    for (const [name, entry] of environment.entries)
      own.set(name, { ...entry, node: inherit(name, entry.node, context) })
  }
  const lookup: Lookup = (name) => context.environment.get(name) ?? stringOf(own.get(name)?.node)
  const all = new Map([...fromFiles(service, context, lookup), ...own])
  const bare = withoutChild(service, 'env_file')
  if (all.size === 0) return withoutChild(bare, 'environment')
  return withChild(
    bare,
    'environment',
    map(all, environment?.at ?? service.at),
    service.entries.get('environment')?.key,
  )
}

function inherit(name: string, value: Node, { environment }: LoadContext): Node {
  if (value.kind !== 'scalar' || value.value !== null) return value
  const inherited = environment.get(name)
  return inherited === undefined ? value : scalar(inherited, value.at)
}

function fromFiles(service: MapNode, context: LoadContext, lookup: Lookup): Map<string, Entry> {
  const values = new Map<string, Entry>()
  const above = new Map<string, string>()
  const files = child(service, 'env_file')
  for (const item of files?.kind === 'list' ? files.items : []) {
    // An empty path is no longer there: what is empty was left out.
    const path = child(item, 'path') ?? item
    const written = stringOf(path) ?? ''
    const file = written === '' ? '' : resolvePath(context.workingDir, written)
    const required = child(item, 'required')
    const optional = required?.kind === 'scalar' && required.value === false
    if (optional && !context.files.has(file)) continue
    const { warn } = context
    for (const [name, value] of readFormatted(item, file, path, context.files, { lookup, above, warn })) {
      above.set(name, value)
      values.set(name, { key: path.at, node: scalar(value, path.at) })
    }
  }
  return values
}

function readFormatted(
  item: Node,
  file: string,
  path: Node,
  files: ProjectFiles,
  context: EnvFileContext,
): Map<string, string> {
  const format = child(item, 'format')
  const name = stringOf(format) ?? ''
  if (format && name !== '' && name !== 'raw') {
    const docker = `unsupported env_file format ${JSON.stringify(name)}`
    throw new ComposeError({
      rule: 'value-not-allowed',
      at: format.at,
      params: { path: 'env_file.format', value: name, allowed: 'raw' },
      docker,
    })
  }
  return name === 'raw' ? readRawFile(files, file, path.at, context.lookup) : readEnvFile(files, file, path.at, context)
}

/**
 * The labels of a service: its own, over those of its `label_file`s, which go away.
 * @throws ComposeError on a missing file.
 */
export function resolveServiceLabels(service: MapNode, context: LoadContext): MapNode {
  const files = child(service, 'label_file')
  if (files?.kind !== 'list') return service
  const labels = new Map<string, Entry>()
  for (const path of files.items) {
    const file = resolvePath(context.workingDir, stringOf(path) ?? '')
    if (!context.files.has(file)) {
      const docker = `label file ${file} not found: stat ${file}: no such file or directory`
      throw new ComposeError({
        rule: 'env-file-not-found',
        at: path.at,
        params: { file: context.files.shortName(file) },
        docker,
      })
    }
    const lookup: Lookup = (variable) => context.environment.get(variable)
    for (const [name, value] of readEnvFile(context.files, file, path.at, { lookup, warn: context.warn })) {
      labels.set(name, { key: path.at, node: scalar(value, path.at) })
    }
  }
  const own = child(service, 'labels')
  if (own?.kind === 'map') for (const [name, entry] of own.entries) labels.set(name, entry)
  const bare = withoutChild(service, 'label_file')
  if (labels.size === 0) return bare
  return withChild(bare, 'labels', map(labels, own?.at ?? files.at), service.entries.get('labels')?.key)
}
