import { ComposeError, type Problem } from '../errors'
import { parentFolder, resolvePath } from '../forms/path'
import type { Lookup } from '../interpolate/template'
import { defaultConfigFiles } from './config-files'
import type { Warning } from './context'
import { readEnvFile } from './env-file'
import type { ProjectFiles } from './files'
import type { Inputs } from './inputs'

/** What the command line, the shell and `.env` come to, before any Compose file is read. */
export interface Settings {
  /** Absolute paths. */
  configFiles: readonly string[]
  /** Where relative paths start. */
  workingDir: string
  /** Variables: the shell's, then those of the env files. */
  environment: ReadonlyMap<string, string>
  profiles: readonly string[]
}

/**
 * Reads the settings of a command in compose's own order: `.env` may name the Compose files, whose folder has a `.env` in turn.
 * @throws ComposeError on a file that is asked for and missing, an env file that cannot be read
 */
export function readSettings(inputs: Inputs, files: ProjectFiles, warn: (warning: Warning) => void): Settings {
  const here = inputs.projectDir
  // A shell always has these two.
  let environment: ReadonlyMap<string, string> = new Map(Object.entries({ HOME: '/root', PWD: here, ...inputs.env }))
  const shell = environment
  const asked = inputs.workingDir === undefined ? undefined : resolvePath(here, inputs.workingDir)
  const listed = inputs.configFiles?.map((file) => resolvePath(here, file)) ?? []
  const folderOf = (paths: readonly string[]) => asked ?? (paths[0] === undefined ? here : parentFolder(paths[0]))
  const addEnvFiles = (folder: string) => {
    environment = withEnvFiles(environment, envFilesOf(inputs, shell, files, folder), files, warn)
  }
  addEnvFiles(folderOf(listed))
  const named = listed.length > 0 ? listed : fromVariable(environment, files, here)
  const configFiles = named.length > 0 ? named : defaultConfigFiles(asked ?? here, files, warn)
  const workingDir = folderOf(configFiles)
  addEnvFiles(workingDir)
  const fromEnvironment = (environment.get('COMPOSE_PROFILES') ?? '').split(',').map((profile) => profile.trim())
  return {
    configFiles,
    workingDir,
    environment,
    profiles: inputs.profiles.length > 0 ? inputs.profiles : fromEnvironment,
  }
}

/** The files of `COMPOSE_FILE`, which must exist. */
function fromVariable(environment: ReadonlyMap<string, string>, files: ProjectFiles, here: string): string[] {
  const listed = environment.get('COMPOSE_FILE')
  if (listed === undefined) return []
  return listed.split(environment.get('COMPOSE_PATH_SEPARATOR') || ':').map((file) => {
    const path = resolvePath(here, file)
    if (files.has(path) || files.isFolder(path)) return path
    const docker = `stat ${path}: no such file or directory`
    throw new ComposeError({ rule: 'file-not-found', at: { file: path, start: 0, end: 0 }, params: { file }, docker })
  })
}

/** The env files asked for, else the `.env` of `folder`. */
function envFilesOf(
  inputs: Inputs,
  shell: ReadonlyMap<string, string>,
  files: ProjectFiles,
  folder: string,
): readonly string[] {
  const variable = (shell.get('COMPOSE_ENV_FILES') ?? '').split(',').filter((file) => file !== '')
  const asked = inputs.envFiles && inputs.envFiles.length > 0 ? inputs.envFiles : variable
  if (asked.length > 0) return asked.map((file) => resolvePath(inputs.projectDir, file))
  if (disablesDotenv(shell, inputs.projectDir)) return []
  const dotenv = resolvePath(folder, '.env')
  return files.has(dotenv) ? [dotenv] : []
}

function disablesDotenv(shell: ReadonlyMap<string, string>, here: string): boolean {
  const value = shell.get('COMPOSE_DISABLE_ENV_FILE')
  if (value === undefined || /^(?:0|f|F|false|False|FALSE)$/.test(value)) return false
  if (/^(?:1|t|T|true|True|TRUE)$/.test(value)) return true
  throw new ComposeError({
    rule: 'wrong-value',
    at: { file: resolvePath(here, '.env'), start: 0, end: 0 },
    params: { path: 'COMPOSE_DISABLE_ENV_FILE', value, wanted: 'bool' },
    docker: `strconv.ParseBool: parsing ${JSON.stringify(value)}: invalid syntax`,
  })
}

/** `environment`, and below it what the env files set, the later ones first. */
function withEnvFiles(
  environment: ReadonlyMap<string, string>,
  envFiles: readonly string[],
  files: ProjectFiles,
  warn: (warning: Warning) => void,
): ReadonlyMap<string, string> {
  const read = new Map<string, string>()
  const lookup: Lookup = (name) => environment.get(name)
  for (const file of envFiles) {
    const at = { file, start: 0, end: 0 }
    if (!files.has(file)) throw new ComposeError(missingEnvFile(file, files))
    for (const [name, value] of readEnvFile(files, file, at, { lookup, above: read, warn })) read.set(name, value)
  }
  return new Map([...read, ...environment])
}

function missingEnvFile(file: string, files: ProjectFiles): Problem {
  const folder = files.isFolder(file)
  return {
    rule: 'env-file-not-found',
    at: { file, start: 0, end: 0 },
    params: { file: files.shortName(file), ...(folder ? { folder: 1 } : {}) },
    docker: folder ? `${file} is a directory` : `couldn't find env file: ${file}`,
  }
}
