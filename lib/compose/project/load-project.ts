import { ComposeError } from '../errors'
import { parentFolder, resolvePath } from '../forms/path'
import { child, isNull, type MapNode, map, mapValues, type Node, scalar, withChild, withoutChild } from '../yaml/node'
import { defaultConfigFiles } from './config-files'
import { checkConsistency, checkContainerNames } from './consistency'
import type { LoadContext, Stage, Warning } from './context'
import { decode } from './decode'
import { readEnvFile } from './env-file'
import { resolveServiceEnvironment, resolveServiceLabels } from './environment'
import { ProjectFiles } from './files'
import { prune, withJsonNames } from './finish'
import { loadModel } from './model'
import { nameOf } from './name'
import { normalize } from './normalize'
import { selectProfiles } from './profiles'
import { asJsonHasIt, dropUnused } from './resources'
import { selectServices } from './select'

const RESOURCES: ReadonlySet<string> = new Set(['networks', 'volumes', 'secrets', 'configs'])

/** `ComposeInput`, its defaults filled in. */
export interface Inputs {
  files: Readonly<Record<string, string>>
  outside?: (path: string) => string | undefined
  configFiles?: readonly string[]
  env: Readonly<Record<string, string>>
  profiles: readonly string[]
  envFiles?: readonly string[]
  projectName?: string
  services?: readonly string[]
  projectDir: string
  /** Where relative paths start, when it is not the first file's folder (`--project-directory`). */
  workingDir?: string
  /** Stages left out. */
  skip?: readonly Stage[]
}

/** A project, in its forms. */
export interface Loaded {
  /** As `docker compose config --format json` prints it. */
  printed: MapNode
  /** As its YAML does: with extensions at every level, without what is empty. */
  kept: MapNode
  /** With the resources that no service uses. */
  declared: MapNode
  /** The variables that replaced `$V`: the shell's, `.env`'s, and compose's own. */
  environment: ReadonlyMap<string, string>
}

/**
 * From files to the normalised model, each value with its place.
 * @throws ComposeError with what compose refuses.
 */
export function loadProject(inputs: Inputs, warn: (warning: Warning) => void): Loaded {
  const { model, context } = loadNormal(inputs, warn)
  return finish(model, activeProfiles(inputs, context), inputs.services ?? [], context)
}

/**
 * The files merged and normalised, before their values have types: what `docker compose config --no-interpolate` prints.
 * @throws ComposeError with what compose refuses.
 */
export function loadUntyped(inputs: Inputs, warn: (warning: Warning) => void): MapNode {
  return loadNormal(inputs, warn).model
}

function loadNormal(inputs: Inputs, warn: (warning: Warning) => void): { model: MapNode; context: LoadContext } {
  const files = new ProjectFiles(inputs.files, inputs.projectDir, inputs.outside)
  // A shell always has these two.
  const shell = new Map(Object.entries({ HOME: '/root', PWD: inputs.projectDir, ...inputs.env }))
  const configFiles = findConfigFiles(inputs, files, shell, warn)
  const workingDir = inputs.workingDir ?? parentFolder(configFiles[0] ?? inputs.projectDir)
  const environment = readEnvironment(inputs, files, shell, workingDir)
  const home = environment.get('HOME') ?? '/root'
  const skip = new Set(inputs.skip)
  const shownDir = skip.has('paths') ? '.' : workingDir
  const base: LoadContext = { files, environment, workingDir, shownDir, home, skip, warn }
  const name = nameOf(base, configFiles, inputs.projectName)
  const context = { ...base, environment: new Map([...environment, ['COMPOSE_PROJECT_NAME', name]]) }
  const loaded = loadModel(context, configFiles)
  const model = context.skip.has('normalization')
    ? withChild(loaded, 'name', scalar(name, loaded.at))
    : normalize(loaded, name, context)
  return { model, context }
}

/** The profiles asked for, else those of `COMPOSE_PROFILES`. */
function activeProfiles({ profiles }: Inputs, { environment }: LoadContext): string[] {
  const asked = profiles.length > 0 ? profiles : (environment.get('COMPOSE_PROFILES') ?? '').split(',')
  return asked.map((profile) => profile.trim()).filter((profile) => profile !== '')
}

function findConfigFiles(
  inputs: Inputs,
  files: ProjectFiles,
  shell: ReadonlyMap<string, string>,
  warn: (warning: Warning) => void,
): string[] {
  const listed = inputs.configFiles ?? filesOfVariable(inputs, files, shell)
  if (listed.length === 0) return defaultConfigFiles(inputs.workingDir ?? inputs.projectDir, files, warn)
  return listed.map((file) => {
    const path = resolvePath(inputs.projectDir, file)
    if (files.has(path)) return path
    const docker = files.isFolder(path) ? `read ${path}: is a directory` : `open ${path}: no such file or directory`
    throw new ComposeError({ rule: 'file-not-found', at: { file: path, start: 0, end: 0 }, params: { file }, docker })
  })
}

/** The files that `COMPOSE_FILE` lists, in the shell or in the `.env` of the current folder. */
function filesOfVariable(inputs: Inputs, files: ProjectFiles, shell: ReadonlyMap<string, string>): string[] {
  const variables = readEnvironment(inputs, files, shell, inputs.workingDir ?? inputs.projectDir)
  return variables.get('COMPOSE_FILE')?.split(variables.get('COMPOSE_PATH_SEPARATOR') || ':') ?? []
}

/** The shell's variables over those of `.env`, or of the env files asked for. */
function readEnvironment(
  inputs: Inputs,
  files: ProjectFiles,
  shell: ReadonlyMap<string, string>,
  workingDir: string,
): Map<string, string> {
  const read = new Map<string, string>()
  const lookup = (name: string) => shell.get(name) ?? read.get(name)
  const dotenv = resolvePath(workingDir, '.env')
  const asked = inputs.envFiles ?? shell.get('COMPOSE_ENV_FILES')?.split(',')
  const wanted = asked?.map((file) => resolvePath(inputs.projectDir, file)) ?? (files.has(dotenv) ? [dotenv] : [])
  for (const file of wanted) {
    if (!files.has(file)) {
      const docker = `couldn't find env file: ${file}`
      throw new ComposeError({
        rule: 'env-file-not-found',
        at: { file, start: 0, end: 0 },
        params: { file: files.shortName(file) },
        docker,
      })
    }
    for (const [name, value] of readEnvFile(files, file, { file, start: 0, end: 0 }, lookup)) read.set(name, value)
  }
  return new Map([...read, ...shell])
}

/** The active services, typed, checked, with the variables they really get. */
function finish(model: MapNode, profiles: readonly string[], wanted: readonly string[], context: LoadContext): Loaded {
  const decoded = prune(decode(withoutNullResources(model)))
  const services = child(decoded, 'services')
  const loaded = (whole: MapNode): Loaded => {
    const kept = context.skip.has('unused') ? whole : dropUnused(whole)
    return { printed: asJsonHasIt(withJsonNames(kept)), kept, declared: whole, environment: context.environment }
  }
  if (services?.kind !== 'map') return loaded(withChild(decoded, 'services', map([], decoded.at)))
  const active = selectProfiles(services, profiles)
  const { enabled, disabled } = selectServices(active.enabled, active.disabled, wanted)
  if (!context.skip.has('consistency')) checkConsistency(decoded, enabled, disabled)
  const resolved = mapValues(enabled, (service) => resolveService(service, context))
  if (!context.skip.has('consistency')) checkContainerNames(resolved)
  const bare = mapValues(resolved, (service) => (service.kind === 'map' ? withoutChild(service, 'extends') : service))
  return loaded(withChild(decoded, 'services', bare))
}

/** A resource of which nothing is said is one all the same. */
function withoutNullResources(model: MapNode): MapNode {
  return mapValues(model, (section, key) => {
    if (section.kind !== 'map' || !RESOURCES.has(key)) return section
    return mapValues(section, (resource) => (isNull(resource) ? map([], resource.at) : resource))
  })
}

/** The variables and the labels that a service gets from files. */
function resolveService(service: Node, context: LoadContext): Node {
  if (service.kind !== 'map') return service
  const labelled = resolveServiceLabels(service, context)
  return context.skip.has('environment') ? labelled : resolveServiceEnvironment(labelled, context)
}
