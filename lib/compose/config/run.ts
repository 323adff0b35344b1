import type { Diagnostic } from '@/lib/text/diagnostic'
import { resolvePath } from '../forms/path'
import { type ComposeInput, type LoadedProject, loadCompose, loadUntypedCompose } from '../load'
import { child, type MapNode } from '../yaml/node'
import { hashedText } from './hash'
import { imageNames, modelNames, profileNames, resourceNames, serviceNames } from './lists'
import { printedServices, projectText, untypedText } from './project-text'
import type { ConfigRequest } from './request'
import { variablesOf, variablesText } from './variables'

/** Where the command runs. */
export interface ConfigPlace extends Pick<ComposeInput, 'files' | 'outside' | 'env'> {
  /** The current folder. */
  cwd: string
  /** The SHA-256 of a text, in hexadecimal: what `--hash` prints. */
  sha256(text: string): string
}

export interface ConfigOutcome {
  /** What goes to the standard output, or to the file of `-o`. */
  text: string
  /** The sentence of `docker compose`, which then exits with 1; null when all went well. */
  error: string | null
  /** What refused the files, and what they are warned of: `docker` holds compose's own words. */
  diagnostics: Diagnostic[]
}

/** What `docker compose config` answers to a request. Never throws. `digests` is the caller's business: it takes a registry. */
export function composeConfig(request: ConfigRequest, place: ConfigPlace): ConfigOutcome {
  const input = inputOf(request, place)
  const { list } = request
  if (list === 'variables' || (request.skip.includes('interpolation') && (list === undefined || list === 'services'))) {
    return untypedConfig(request, input)
  }
  // Lists take no service, but for these.
  const takesServices = list === undefined || list === 'profiles' || list === 'images' || list === 'environment'
  const loaded = loadCompose({ ...input, services: takesServices ? request.services : [] })
  const { project, trees, diagnostics } = loaded
  if (project === null || trees === null) return { text: '', error: firstError(diagnostics), diagnostics }
  const answer = answerOf(request, input, { ...loaded, project, trees }, place)
  return typeof answer === 'string' ? { text: answer, error: null, diagnostics } : { ...answer, diagnostics }
}

/** What `docker compose config` is asked to load. */
export function inputOf(
  request: ConfigRequest,
  { files, outside, env, cwd }: Omit<ConfigPlace, 'sha256'>,
): ComposeInput {
  const { configFiles, envFiles, profiles, projectName, projectDirectory, services, skip } = request
  const workingDir = projectDirectory === undefined ? undefined : resolvePath(cwd, projectDirectory)
  return {
    files,
    outside,
    env,
    configFiles,
    envFiles,
    profiles,
    projectName,
    services,
    skip,
    projectDir: cwd,
    workingDir,
  }
}

type Answer = string | Pick<ConfigOutcome, 'text' | 'error'>

type Loaded = LoadedProject & {
  project: NonNullable<LoadedProject['project']>
  trees: NonNullable<LoadedProject['trees']>
}

function answerOf(request: ConfigRequest, input: ComposeInput, { project, trees }: Loaded, place: ConfigPlace): Answer {
  switch (request.list) {
    case 'services':
      return lines(serviceNames(project))
    case 'volumes':
      return lines(resourceNames(project.volumes))
    case 'networks':
      return lines(resourceNames(project.networks))
    case 'models':
      return lines(modelNames(trees.kept))
    case 'images':
      return lines(imageNames(project))
    case 'profiles':
      return lines(profileNames(loadUntypedCompose(input).model))
    case 'environment':
      return lines([...trees.environment].map(([name, value]) => `${name}=${value}`).sort())
    case 'hash':
      return hashes(request.hash, printedServices(trees), place)
    default:
      return formatted(request, (format) => projectText(trees, format))
  }
}

function untypedConfig(request: ConfigRequest, input: ComposeInput): ConfigOutcome {
  const { model, diagnostics } = loadUntypedCompose(input)
  if (model === null) return { text: '', error: firstError(diagnostics), diagnostics }
  const answer = untypedAnswer(request, model)
  return typeof answer === 'string' ? { text: answer, error: null, diagnostics } : { ...answer, diagnostics }
}

function untypedAnswer(request: ConfigRequest, model: MapNode): Answer {
  if (request.list === 'services') return lines(keys(child(model, 'services')))
  if (request.list !== 'variables') return formatted(request, (format) => untypedText(model, format))
  const text = variablesText(variablesOf(model), request.format)
  return (
    text ?? { text: '', error: `format value ${JSON.stringify(request.format)} could not be parsed: parsing failed` }
  )
}

function formatted({ format = 'yaml' }: ConfigRequest, print: (format: 'yaml' | 'json') => string): Answer {
  if (format === 'yaml' || format === 'json') return print(format)
  return { text: '', error: `unsupported format ${JSON.stringify(format)}` }
}

function hashes(asked: string, services: MapNode, { sha256 }: ConfigPlace): Answer {
  const names = (asked === '*' ? keys(services) : asked.split(',')).sort()
  let text = ''
  for (const name of names) {
    const service = child(services, name)
    if (service?.kind !== 'map') return { text, error: `no such service: ${name}: not found` }
    text += `${name} ${sha256(hashedText(service))}\n`
  }
  return text
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${line}\n`).join('')
}

function keys(node: ReturnType<typeof child>): string[] {
  return node?.kind === 'map' ? [...node.entries.keys()].sort() : []
}

function firstError(diagnostics: readonly Diagnostic[]): string {
  const first = diagnostics.find(({ severity }) => severity === 'error')
  return first?.docker ?? first?.rule ?? ''
}
