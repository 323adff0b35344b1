import { ComposeError } from '../errors'
import { parentFolder, resolvePath } from '../forms/path'
import { kindOf } from '../schema/type-of'
import { goText, goType } from '../yaml/go'
import {
  child,
  type Entry,
  isNull,
  type MapNode,
  map,
  type Node,
  stringOf,
  withChild,
  withoutChild,
} from '../yaml/node'
import { toPlain } from '../yaml/plain'
import type { LoadContext } from './context'
import { readEnvFile } from './env-file'

const SECTIONS = ['services', 'volumes', 'networks', 'secrets', 'configs', 'models']

/** Loads files to a model of their own (`loadModel`, handed over so that the two need not know each other). */
export type LoadModel = (context: LoadContext, files: readonly string[], included: readonly string[]) => MapNode

interface Include {
  paths: readonly Node[]
  envFiles: readonly Node[]
  projectDirectory: string | undefined
}

/**
 * Brings in the resources of the files under `include`, each loaded as a project of its own.
 * @param included the chain of files that led here, this one last
 * @throws ComposeError on a missing file, a cycle, or a resource that both define differently.
 */
export function applyInclude(
  context: LoadContext,
  project: MapNode,
  included: readonly string[],
  load: LoadModel,
): MapNode {
  const node = child(project, 'include')
  if (!node || isNull(node)) return withoutChild(project, 'include')
  if (node.kind !== 'list') {
    const params = { path: 'include', wanted: 'array', found: kindOf(node), key: 'include' }
    throw new ComposeError({
      rule: 'wrong-type',
      at: node.at,
      params,
      docker: `\`include\` must be a list, got ${goText(node)}`,
    })
  }
  const merged = node.items.reduce<MapNode>((whole, item, i) => {
    const imported = loadIncluded(context, readInclude(item, i), included, load)
    return SECTIONS.reduce<MapNode>((rest, section) => importSection(rest, imported, section), whole)
  }, project)
  return withoutChild(merged, 'include')
}

function readInclude(item: Node, i: number): Include {
  if (item.kind === 'list' || (item.kind === 'scalar' && item.value !== null && typeof item.value !== 'string')) {
    const found = item.kind === 'list' ? 'slice' : goType(item)
    const docker = `decoding failed due to the following error(s):\n\n'[${i}]' expected a map or struct, got ${JSON.stringify(found)}`
    const params = { path: `include.${i}`, wanted: 'mapping,string', found: kindOf(item), key: 'include' }
    throw new ComposeError({ rule: 'wrong-type', at: item.at, params, docker })
  }
  const many = (node: Node | undefined): readonly Node[] => (!node ? [] : node.kind === 'list' ? node.items : [node])
  if (item.kind !== 'map') return { paths: [item], envFiles: [], projectDirectory: undefined }
  return {
    paths: many(child(item, 'path')),
    envFiles: many(child(item, 'env_file')),
    projectDirectory: stringOf(child(item, 'project_directory')),
  }
}

function loadIncluded(context: LoadContext, include: Include, included: readonly string[], load: LoadModel): MapNode {
  const files = include.paths.map((path) => {
    const file = resolvePath(context.workingDir, stringOf(path) ?? '')
    if (!context.files.has(file)) {
      const docker = `open ${file}: no such file or directory`
      throw new ComposeError({ rule: 'file-not-found', at: path.at, params: { file: stringOf(path) ?? '' }, docker })
    }
    return file
  })
  const [main] = files
  const [mainNode] = include.paths
  if (main === undefined || !mainNode) return map([], { file: '', start: 0, end: 0 })
  if (included.includes(main)) {
    const chain = [...included, main]
    const docker = `include cycle detected:\n${chain[0]}\n include ${chain.slice(1).join('\n include ')}`
    const params = { cycle: chain.map((file) => context.files.shortName(file)).join(' → ') }
    throw new ComposeError({ rule: 'include-cycle', at: mainNode.at, params, docker })
  }
  const workingDir =
    include.projectDirectory === undefined
      ? parentFolder(main)
      : existingFolder(context, resolvePath(context.workingDir, include.projectDirectory))
  const shownDir = context.skip.has('paths')
    ? resolvePath(context.shownDir, include.projectDirectory ?? parentFolder(stringOf(mainNode) ?? ''))
    : workingDir
  const environment = includedEnvironment(context, include, workingDir)
  return load({ ...context, workingDir, shownDir, environment }, files, included)
}

/** Compose takes a folder that does not exist for a file's path, and its parent for the folder. */
function existingFolder({ files }: LoadContext, folder: string): string {
  return files.isFolder(folder) || folder === files.root ? folder : parentFolder(folder)
}

/** The variables of an included project: the including one's, then its own `.env` or `env_file`. */
function includedEnvironment(context: LoadContext, include: Include, workingDir: string): ReadonlyMap<string, string> {
  const own = new Map<string, string>()
  const add = (file: string, at: Node | undefined) => {
    const lookup = (name: string) => context.environment.get(name)
    const place = at?.at ?? { file, start: 0, end: 0 }
    const { files, warn } = context
    for (const [name, value] of readEnvFile(files, file, place, { lookup, above: own, warn })) own.set(name, value)
  }
  for (const node of include.envFiles) {
    const file = resolvePath(context.workingDir, stringOf(node) ?? '')
    if (!context.files.has(file)) {
      const docker = `stat ${file}: no such file or directory`
      throw new ComposeError({
        rule: 'env-file-not-found',
        at: node.at,
        params: { file: stringOf(node) ?? '' },
        docker,
      })
    }
    add(file, node)
  }
  const dotenv = resolvePath(workingDir, '.env')
  if (include.envFiles.length === 0 && context.files.has(dotenv)) add(dotenv, undefined)
  return new Map([...own, ...context.environment])
}

function importSection(project: MapNode, imported: MapNode, section: string): MapNode {
  const from = imported.entries.get(section)
  if (from?.node.kind !== 'map') return project
  const existing = child(project, section)
  const target = existing?.kind === 'map' ? existing : map([], from.node.at)
  const entries = new Map<string, Entry>(target.entries)
  for (const [name, entry] of from.node.entries) {
    const conflict = entries.get(name)
    if (conflict !== undefined && JSON.stringify(toPlain(conflict.node)) !== JSON.stringify(toPlain(entry.node))) {
      const docker = `${section}.${name} conflicts with imported resource`
      throw new ComposeError({ rule: 'include-conflict', at: conflict.key, params: { section, name }, docker })
    }
    entries.set(name, conflict ?? entry)
  }
  return withChild(project, section, { ...target, entries }, project.entries.get(section)?.key ?? from.key)
}
