import type { Diagnostic } from '@/lib/text/diagnostic'
import { checkCompose } from '../check'
import { isComposeFile } from '../file-name'
import { parentFolder } from '../forms/path'
import { type ComposeInput, type LoadedProject, loadCompose } from '../load'
import { CONFIG_NAMES, OVERRIDE_NAMES } from '../project/config-files'
import type { Workspace } from './names/workspace'

const ROOT = '/project'

/** What `docker compose` would be given for the project that a file belongs to. */
interface Opened {
  input: ComposeInput
  /** The project's folder, `.` when it is the files' own. */
  folder: string
}

function openedBy(workspace: Workspace, file: string): Opened {
  const main = mainFile(workspace, file)
  const folder = parentFolder(main)
  const inside = (path: string) =>
    folder === '.' ? path : path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : `${ROOT}/${path}`
  const files = Object.fromEntries(Object.entries(workspace.files).map(([path, text]) => [inside(path), text]))
  const projectDir = folder === '.' ? ROOT : `${ROOT}/${folder}`
  const names = configFiles(workspace, main, file)
  return { folder, input: { files, projectDir, ...(names ? { configFiles: names.map(inside) } : {}) } }
}

/** The file that Compose would start from: the folder's own, or one that includes it; itself when there is none. */
function mainFile(workspace: Workspace, file: string): string {
  const project = workspace.projectOf(file).map((source) => source.file)
  const beside = project.filter((other) => parentFolder(other) === parentFolder(file) && isMain(other))
  const [main = project.find((other) => isMain(other) && !beside.includes(other))] = isMain(file) ? [file] : beside
  return main ?? file
}

function isMain(file: string): boolean {
  return CONFIG_NAMES.includes(nameOf(file))
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1)
}

/** The `-f` of the command: none when Compose finds the file by itself, the main file and this one for a variant of it. */
function configFiles(workspace: Workspace, main: string, file: string): string[] | undefined {
  const first = CONFIG_NAMES.find(
    (name) => workspace.files[`${main.slice(0, -nameOf(main).length)}${name}`] !== undefined,
  )
  const isFound = nameOf(main) === first
  if (file === main || OVERRIDE_NAMES.includes(nameOf(file))) return isFound ? undefined : [main]
  const isVariant = isComposeFile(file) && parentFolder(file) === parentFolder(main)
  return isVariant ? [main, file] : isFound ? undefined : [main]
}

const loaded = new WeakMap<object, Map<string, LoadedProject>>()

/** The project that a file belongs to, every profile active, as Compose loads it. Its places are about its own folder. */
export function projectAround(workspace: Workspace, file: string): LoadedProject {
  const known = loaded.get(workspace.files) ?? new Map<string, LoadedProject>()
  loaded.set(workspace.files, known)
  const before = known.get(file)
  if (before) return before
  const { input } = openedBy(workspace, file)
  const whole = loadCompose({ ...input, profiles: ['*'] })
  const project = whole.project ? whole : loadCompose(input)
  known.set(file, project)
  return project
}

/** Everything there is to say of the file, among the files of its project. */
export function diagnosticsIn(workspace: Workspace, file: string): Diagnostic[] {
  const { input, folder } = openedBy(workspace, file)
  return checkCompose(input)
    .map((diagnostic) => ({ ...diagnostic, file: outside(diagnostic.file ?? file, folder) }))
    .filter((diagnostic) => diagnostic.file === file)
}

function outside(file: string, folder: string): string {
  if (file.startsWith(`${ROOT}/`)) return file.slice(ROOT.length + 1)
  return folder === '.' ? file : `${folder}/${file}`
}
