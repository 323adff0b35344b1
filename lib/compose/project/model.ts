import { ComposeError } from '../errors'
import { canonical } from '../forms/canonical'
import { interpolate, type Remark } from '../interpolate/interpolate'
import { mergeProjects } from '../merge/merge'
import { enforceUnicity } from '../merge/unique'
import { root } from '../schema/root'
import { mostSpecific, validate } from '../schema/validate'
import type { YamlDocument } from '../yaml/document'
import { isNull, type MapNode, map, mapValues, type Path, type Place, withoutChild } from '../yaml/node'
import type { YamlFile } from '../yaml/yaml-file'
import { checkResources } from './check-resources'
import type { LoadContext, Warning } from './context'
import { setDefaults } from './defaults'
import { applyExtends } from './extends'
import { applyInclude } from './include'
import { resolvePaths } from './paths'
import { forget } from './reset'
import { unsetVariable } from './unset-variable'

const NOWHERE: Place = { file: '', start: 0, end: 0 }
const EMPTY: MapNode = map([], NOWHERE)

/** What a file that others extend skips: it is checked once merged. */
export interface LayerOptions {
  alone?: boolean
}

/**
 * Loads files, the later ones over the earlier ones, to a canonical project with absolute paths.
 * @param included the files being included, for cycles
 * @throws ComposeError
 */
export function loadModel(context: LoadContext, files: readonly string[], included: readonly string[] = []): MapNode {
  let project = EMPTY
  for (const file of files) project = loadFile(context, file, project, included).project
  if (project.entries.size === 0) {
    const at = { file: files[0] ?? '', start: 0, end: 0 }
    throw new ComposeError({ rule: 'empty-file', at, docker: 'empty compose file' })
  }
  const filled = setDefaults(project)
  const checked = context.skip.has('validation') ? filled : checkResources(filled)
  const isOwn = included.length === 0
  return isOwn && context.skip.has('paths') ? checked : resolvePaths(checked, context)
}

/** Loads one file over `base`. @throws ComposeError */
export function loadFile(
  context: LoadContext,
  file: string,
  base: MapNode,
  included: readonly string[],
  options: LayerOptions = {},
): { project: MapNode; resets: readonly Path[] } {
  let project = base
  const resets: Path[] = []
  checkExists(context, file)
  for (const document of documentsOf(context.files.yaml(file))) {
    if (document.misnamed) throw document.misnamed
    if (!document.root || isNull(document.root)) continue
    project = loadDocument(context, file, document, project, included, options)
    resets.push(...document.resets)
  }
  return { project, resets }
}

/** @throws ComposeError with compose's prefix before its sentence */
function* documentsOf(file: YamlFile): Generator<YamlDocument> {
  try {
    yield* file.documents()
  } catch (error) {
    throw error instanceof ComposeError ? error.inside(`failed to parse ${file.name}: `) : error
  }
}

function loadAlone(context: LoadContext, file: string): ReturnType<typeof loadFile> {
  return loadFile(context, file, EMPTY, [], { alone: true })
}

/** @throws ComposeError when the file does not exist. */
function checkExists(context: LoadContext, file: string): void {
  if (context.files.has(file)) return
  const docker = context.files.isFolder(file)
    ? `read ${file}: is a directory`
    : `open ${file}: no such file or directory`
  throw new ComposeError({
    rule: 'file-not-found',
    at: { file, start: 0, end: 0 },
    params: { file: context.files.shortName(file), ...(context.files.isFolder(file) ? { folder: 1 } : {}) },
    docker,
  })
}

function loadDocument(
  context: LoadContext,
  file: string,
  { root: top, resets }: YamlDocument,
  base: MapNode,
  included: readonly string[],
  options: LayerOptions,
): MapNode {
  if (top?.kind !== 'map') {
    const docker = 'top-level object must be a mapping'
    throw new ComposeError({ rule: 'not-a-mapping', at: top?.at ?? { ...NOWHERE, file }, docker })
  }
  let layer = context.skip.has('interpolation') ? top : replaceVariables(context, top)
  if (!options.alone) {
    layer = applyExtends(context, file, layer, resets, loadAlone)
    layer = applyInclude(context, layer, [...included, file], loadModel)
  }
  let project = enforceUnicity(mergeProjects(forget(base, resets), layer))
  if (!options.alone && !context.skip.has('validation')) project = checkSchema(context, file, project)
  return enforceUnicity(
    omitEmpty(
      canonical(project, {
        deprecated: (path, at) => {
          const docker = `${path}: external.name is deprecated. Please set name and external: true`
          context.warn({ rule: 'external-name', at, params: { path }, docker })
        },
        // A short form may be unreadable only because its variables are still in it.
        lenient: context.skip.has('interpolation'),
      }),
    ),
  )
}

function replaceVariables(context: LoadContext, layer: MapNode): MapNode {
  const lookup = (name: string) => context.environment.get(name)
  const replaced = interpolate(layer, lookup, (remark) => {
    context.warn(warningOf(remark))
  })
  return replaced.kind === 'map' ? replaced : layer
}

function warningOf(remark: Remark): Warning {
  const { at } = remark
  if (remark.kind === 'unset') return unsetVariable(remark.name, at)
  const docker = `${JSON.stringify(remark.word)} for boolean is not supported by YAML 1.2, please use \`${remark.value}\``
  return { rule: 'boolean-word', at, params: { word: remark.word, value: String(remark.value) }, docker }
}

/** @throws ComposeError with every failure, compose's own first. */
function checkSchema(context: LoadContext, file: string, project: MapNode): MapNode {
  const failures = validate(project, root)
  const first = mostSpecific(failures)
  if (first) {
    const problems = failures.map((failure) => ({
      rule: failure.rule,
      at: failure.at,
      params: failure.params,
      ...(failure.message === first.message ? { docker: `validating ${file}: ${failure.message}` } : {}),
    }))
    const start = failures.indexOf(first)
    const [head, ...tail] = [...problems.slice(start), ...problems.slice(0, start)]
    if (head) throw new ComposeError(head, ...tail)
  }
  const version = project.entries.get('version')
  if (!version) return project
  const docker = `${file}: the attribute \`version\` is obsolete, it will be ignored, please remove it to avoid potential confusion`
  context.warn({ rule: 'obsolete-version', at: version.key, params: {}, docker })
  return withoutChild(project, 'version')
}

/** `dns: ""` says nothing: compose drops it. */
function omitEmpty(project: MapNode): MapNode {
  return mapValues(project, (services, section) => {
    if (section !== 'services' || services.kind !== 'map') return services
    return mapValues(services, (service) => {
      const dns = service.kind === 'map' ? service.entries.get('dns')?.node : undefined
      const empty = dns?.kind === 'list' && dns.items.every((item) => item.kind === 'scalar' && item.value === '')
      return empty && service.kind === 'map' ? withoutChild(service, 'dns') : service
    })
  })
}
