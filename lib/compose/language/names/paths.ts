import { resolvePath } from '../../forms/path'
import { branchAt, childOf, type Source } from '../syntax/source'
import type { Branch } from '../syntax/tree'
import { meaningOf } from './meaning'
import { besideOf } from './workspace'

/** What a path leads to. `mount` is the left part of a volume's short form. */
export type PathKind = 'file' | 'folder' | 'any' | 'mount'

/** The attributes that hold a path of the host. Relative ones start beside the Compose file. */
const PATHS: Readonly<Record<string, PathKind>> = {
  'include.*': 'file',
  'include.*.path': 'file',
  'include.*.path.*': 'file',
  'include.*.env_file': 'file',
  'include.*.env_file.*': 'file',
  'include.*.project_directory': 'folder',
  'services.*.build': 'folder',
  'services.*.build.context': 'folder',
  'services.*.build.dockerfile': 'file',
  'services.*.env_file': 'file',
  'services.*.env_file.*': 'file',
  'services.*.env_file.*.path': 'file',
  'services.*.label_file': 'file',
  'services.*.label_file.*': 'file',
  'services.*.extends.file': 'file',
  'services.*.develop.watch.*.path': 'any',
  'services.*.volumes.*': 'mount',
  'services.*.volumes.*.source': 'any',
  'secrets.*.file': 'file',
  'configs.*.file': 'file',
}

export function pathKindOf(pattern: string): PathKind | undefined {
  return Object.hasOwn(PATHS, pattern) ? PATHS[pattern] : undefined
}

/** The folder that a path of the file starts from: the build context for a Dockerfile, the file's own for the rest. */
export function startOf(source: Source, pattern: string, branch: Pick<Branch, 'path'>): string {
  const beside = besideOf(source.file, '.')
  if (pattern !== 'services.*.build.dockerfile') return beside
  const context = childOf(branchAt(source, branch.path.slice(0, -1)), 'context')?.word?.text
  return context === undefined ? beside : resolvePath(beside, context)
}

/** The file of the project that a value leads to; of a build context, its Dockerfile. */
export function fileAt(files: Readonly<Record<string, string>>, source: Source, branch: Branch): string | undefined {
  const pattern = meaningOf(source, branch.path)?.pattern ?? ''
  const kind = pathKindOf(pattern)
  if (!kind || branch.kind !== 'scalar' || !branch.word) return undefined
  const written = kind === 'mount' ? /^[./~][^:]*/.exec(branch.word.text)?.[0] : branch.word.text
  if (written === undefined) return undefined
  const path = resolvePath(startOf(source, pattern, branch), written)
  const candidates = kind === 'folder' ? [resolvePath(path, dockerfileOf(source, branch)), path] : [path]
  return candidates.find((candidate) => files[candidate] !== undefined)
}

function dockerfileOf(source: Source, branch: Branch): string {
  const holder = branchAt(source, branch.path.slice(0, -1))
  return childOf(holder, 'dockerfile')?.word?.text ?? 'Dockerfile'
}
