import { child, isNull, type MapNode, map, mapValues, type Node, scalar, withChild, withoutChild } from '../yaml/node'
import { checkConsistency, checkContainerNames } from './consistency'
import type { LoadContext, Warning } from './context'
import { decode } from './decode'
import { resolveServiceEnvironment, resolveServiceLabels } from './environment'
import { ProjectFiles } from './files'
import { prune, withJsonNames } from './finish'
import type { Inputs } from './inputs'
import { loadModel } from './model'
import { checkProjectName, emptyName, nameOf } from './name'
import { normalize } from './normalize'
import { selectProfiles } from './profiles'
import { asJsonHasIt, dropUnused } from './resources'
import { selectServices } from './select'
import { readSettings } from './settings'

const RESOURCES: ReadonlySet<string> = new Set(['networks', 'volumes', 'secrets', 'configs'])

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
  const { model, profiles, context } = loadNormal(inputs, warn)
  return finish(model, profiles, inputs.services ?? [], context)
}

/**
 * The files merged and normalised, before their values have types: what `docker compose config --no-interpolate` prints.
 * @throws ComposeError with what compose refuses.
 */
export function loadUntyped(inputs: Inputs, warn: (warning: Warning) => void): MapNode {
  return loadNormal(inputs, warn).model
}

interface Normal {
  model: MapNode
  profiles: readonly string[]
  context: LoadContext
}

function loadNormal(inputs: Inputs, warn: (warning: Warning) => void): Normal {
  const files = new ProjectFiles(inputs.files, inputs.projectDir, inputs.outside)
  checkProjectName(inputs.projectName, files)
  const { configFiles, workingDir, environment, profiles } = readSettings(inputs, files, warn)
  const home = environment.get('HOME') ?? '/root'
  const skip = new Set(inputs.skip)
  const shownDir = skip.has('paths') ? '.' : workingDir
  const base: LoadContext = { files, environment, workingDir, shownDir, home, skip, warn }
  const name = nameOf(base, configFiles, inputs.projectName)
  const named = name === '' ? environment : new Map([...environment, ['COMPOSE_PROJECT_NAME', name]])
  const context = { ...base, environment: named }
  const loaded = loadModel(context, configFiles)
  if (name === '' && !skip.has('validation')) throw emptyName(context, configFiles)
  const model = skip.has('normalization')
    ? withChild(loaded, 'name', scalar(name, loaded.at))
    : normalize(loaded, name, context)
  return { model, profiles, context }
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
