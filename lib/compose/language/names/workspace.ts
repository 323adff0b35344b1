import { isComposeFile } from '../../file-name'
import { parentFolder, resolvePath } from '../../forms/path'
import { branchesOf, type Source, sourceOf } from '../syntax/source'
import { meaningOf } from './meaning'

/** The Compose files among a folder's files, and which of them make one project together. */
export interface Workspace {
  files: Readonly<Record<string, string>>
  /** Every file that Compose may read here: by its name, or because another includes or extends it. */
  sources: ReadonlyMap<string, Source>
  /** The files whose names are one and the same set, `file` included: its siblings, and those that it includes. */
  projectOf(file: string): readonly Source[]
  /** The files of other projects that `file` extends services of. */
  extendedBy(file: string): ReadonlySet<string>
}

const known = new WeakMap<object, Workspace>()

export function workspaceOf(files: Readonly<Record<string, string>>): Workspace {
  const before = known.get(files)
  if (before) return before
  const workspace = read(files)
  known.set(files, workspace)
  return workspace
}

function read(files: Readonly<Record<string, string>>): Workspace {
  const sources = new Map<string, Source>()
  const leaders = new Map<string, string>()
  const leaderOf = (file: string): string => {
    const next = leaders.get(file)
    return next === undefined || next === file ? file : leaderOf(next)
  }
  const extended = new Map<string, Set<string>>()
  const join = (a: string, b: string) => leaders.set(leaderOf(a), leaderOf(b))
  const waiting = Object.keys(files).filter(isComposeFile)
  for (const file of waiting) join(file, waiting.find((other) => folderOf(other) === folderOf(file)) ?? file)
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
    const text = files[file]
    if (text === undefined || sources.has(file)) continue
    const source = sourceOf(file, text)
    sources.set(file, source)
    for (const { path, included } of otherFiles(source)) {
      if (files[path] === undefined) continue
      if (included) join(path, file)
      else extended.set(file, (extended.get(file) ?? new Set()).add(path))
      waiting.push(path)
    }
  }
  return {
    files,
    sources,
    projectOf: (file) => [...sources.values()].filter((source) => leaderOf(source.file) === leaderOf(file)),
    extendedBy: (file) => extended.get(file) ?? new Set(),
  }
}

function folderOf(file: string): string {
  return parentFolder(file)
}

const OTHERS: Readonly<Record<string, { included: boolean }>> = {
  'include.*': { included: true },
  'include.*.path': { included: true },
  'include.*.path.*': { included: true },
  'services.*.extends.file': { included: false },
}

function otherFiles(source: Source): { path: string; included: boolean }[] {
  return [...branchesOf(source)].flatMap((branch) => {
    if (branch.kind !== 'scalar' || !branch.word || branch.path.length < 2) return []
    const pattern = meaningOf(source, branch.path)?.pattern ?? ''
    const other = Object.hasOwn(OTHERS, pattern) ? OTHERS[pattern] : undefined
    return other ? [{ path: besideOf(source.file, branch.word.text), ...other }] : []
  })
}

/** A path written in a file, from the project's folder: relative paths start beside the file. */
export function besideOf(file: string, path: string): string {
  return resolvePath(folderOf(file), path)
}
