import type { Diagnostic, Severity } from '@/lib/text/diagnostic'
import { lineIndex } from '@/lib/text/line-index'
import type { Range } from '@/lib/text/position'
import { ComposeError, type Problem } from './errors'
import { resolvePath } from './forms/path'
import type { Project } from './project'
import type { Stage } from './project/context'
import type { Inputs } from './project/inputs'
import { type Loaded, loadProject, loadUntyped } from './project/load-project'
import { child, type MapNode, type Node, type Path, type Place } from './yaml/node'
import { toPlain } from './yaml/plain'

/** What `docker compose` is given. Paths are relative to `projectDir`. */
export interface ComposeInput {
  files: Readonly<Record<string, string>>
  /** The text of a file that is not among `files` (outside the project's folder), by absolute path. */
  outside?: (path: string) => string | undefined
  /** As `-f`, in order. By default compose.yaml and its siblings, with their override. */
  configFiles?: readonly string[]
  /** The shell's variables; `.env` is read from `files` below them. */
  env?: Readonly<Record<string, string>>
  /** As `--profile`; `COMPOSE_PROFILES` is read when there is none. */
  profiles?: readonly string[]
  /** As `--env-file`: read instead of `.env`. */
  envFiles?: readonly string[]
  /** Only these services and what they depend on, as `config SERVICE…`. */
  services?: readonly string[]
  /** As `-p`. */
  projectName?: string
  /** The folder the command runs in. */
  projectDir?: string
  /** As `--project-directory`: where relative paths and `.env` start, instead of the first file's folder. */
  workingDir?: string
  /** Stages left out, as by `--no-interpolate` and its like. */
  skip?: readonly Stage[]
}

export interface Origin {
  file: string
  range: Range
}

export interface LoadedProject {
  /** Null when compose refuses the files: `diagnostics` then holds at least one error. */
  project: Project | null
  /** The same in nodes that remember their places, for those who print it. */
  trees: Loaded | null
  /** Errors first as compose meets them, then its warnings. */
  diagnostics: Diagnostic[]
  /** The text that made a value of the project (`['services', 'web', 'ports', 0]`), or null for what no text made. */
  origin(path: Path): Origin | null
  /** As `origin`, for the key of the value. */
  keyOrigin(path: Path): Origin | null
  /** The names written under `volumes`, `networks`, `secrets` or `configs`, those that no service uses too. */
  declared(section: Section): Declared[]
}

export type Section = 'volumes' | 'networks' | 'secrets' | 'configs'

export interface Declared {
  name: string
  origin: Origin
}

const DEFAULT_DIR = '/project'

/** Loads a Compose project as Docker Compose 2.40 does. Never throws. */
export function loadCompose(input: ComposeInput): LoadedProject {
  const { result, diagnostics, places } = attempt(input, loadProject)
  if (result === null) {
    return { project: null, trees: null, diagnostics, origin: () => null, keyOrigin: () => null, declared: () => [] }
  }
  return {
    project: toPlain(result.printed) as unknown as Project,
    trees: result,
    diagnostics,
    ...origins(result.printed, places),
    declared: (section) => declaredIn(result.declared, section, places),
  }
}

/** The merged files before their values have types, and what is said of them. Never throws. */
export function loadUntypedCompose(input: ComposeInput): { model: MapNode | null; diagnostics: Diagnostic[] } {
  const { result, diagnostics } = attempt(input, loadUntyped)
  return { model: result, diagnostics }
}

interface Attempt<T> {
  /** Null when compose refuses the files. */
  result: T | null
  diagnostics: Diagnostic[]
  places: Places
}

function attempt<T>(input: ComposeInput, load: (inputs: Inputs, warn: (problem: Problem) => void) => T): Attempt<T> {
  const root = input.projectDir ?? DEFAULT_DIR
  const inputs: Inputs = { ...input, projectDir: root, env: input.env ?? {}, profiles: input.profiles ?? [] }
  const places = new Places(input, root)
  const warnings: Diagnostic[] = []
  const told = new Set<string>()
  const warn = (problem: Problem) => {
    // `.env` is read twice, and the name of the project: their warnings come once.
    const once = JSON.stringify([problem.docker, problem.at])
    if (told.has(once)) return
    told.add(once)
    const file = problem.rule === 'variable-unset' ? envFileWith(String(problem.params?.name), input.files) : undefined
    const params = { ...problem.params, ...(file === undefined ? {} : { file }) }
    warnings.push(places.diagnostic({ ...problem, params }, 'warning'))
  }
  try {
    return { result: load(inputs, warn), diagnostics: warnings, places }
  } catch (error) {
    if (!(error instanceof ComposeError)) throw error
    const errors = error.problems.map((problem) => places.diagnostic(problem, 'error'))
    return { result: null, diagnostics: [...errors, ...warnings], places }
  }
}

/** An env file, other than `.env`, that sets a variable: its author may have thought it would fill the Compose file. */
function envFileWith(name: string, files: Readonly<Record<string, string>>): string | undefined {
  const sets = new RegExp(`^\\s*(?:export\\s+)?${name}\\s*[=:]`, 'm')
  return Object.keys(files).find(
    (file) => /\.env(?:\.[\w-]+)?$/.test(file) && file !== '.env' && sets.test(files[file] ?? ''),
  )
}

function origins(tree: MapNode, places: Places): Pick<LoadedProject, 'origin' | 'keyOrigin'> {
  return {
    origin: (path) => places.origin(entryAt(tree, path)?.value.at),
    keyOrigin: (path) => places.origin(entryAt(tree, path)?.key),
  }
}

function declaredIn(tree: MapNode, section: Section, places: Places): Declared[] {
  const resources = child(tree, section)
  const written = places.origin(tree.entries.get(section)?.key)
  if (resources?.kind !== 'map' || !written) return []
  return [...resources.entries].flatMap(([name, { key, node }]) => {
    const origin = places.origin(key)
    // The default network that services imply stands where they do: nobody declared it.
    return origin && key !== node.at ? [{ name, origin }] : []
  })
}

/** The value at `path`, and the place of its key (its own, in a list). */
function entryAt(tree: Node, path: Path): { value: Node; key: Place } | undefined {
  let found: { value: Node; key: Place } | undefined = { value: tree, key: tree.at }
  for (const part of path) {
    const node: Node | undefined = found?.value
    if (node?.kind === 'map' && typeof part === 'string') {
      const entry = node.entries.get(part)
      found = entry && { value: entry.node, key: entry.key }
    } else if (node?.kind === 'list' && typeof part === 'number') {
      const item = node.items[part]
      found = item && { value: item, key: item.at }
    } else return undefined
  }
  return found
}

/** The text of a file that a diagnostic or an origin names. */
export function textOf(
  input: Pick<ComposeInput, 'files' | 'outside' | 'projectDir'>,
  file: string,
): string | undefined {
  return input.files[file] ?? input.outside?.(resolvePath(input.projectDir ?? DEFAULT_DIR, file))
}

/** Offsets in the project's files to lines and columns. */
class Places {
  private readonly indexes = new Map<string, ReturnType<typeof lineIndex>>()

  constructor(
    private readonly input: Pick<ComposeInput, 'files' | 'outside' | 'projectDir'>,
    private readonly root: string,
  ) {}

  origin(place: Place | undefined): Origin | null {
    if (!place || place.file === '') return null
    const file = this.shortName(place.file)
    return { file, range: this.index(file).range(place.start, place.end) }
  }

  diagnostic({ rule, at, params = {}, docker }: Problem, severity: Severity): Diagnostic {
    const file = this.shortName(at.file)
    const range = this.index(file).range(at.start, at.end)
    return { rule, severity, file, range, params, ...(docker === undefined ? {} : { docker }) }
  }

  private shortName(file: string): string {
    const prefix = this.root === '/' ? '/' : `${this.root}/`
    return file.startsWith(prefix) ? file.slice(prefix.length) : file
  }

  private index(file: string): ReturnType<typeof lineIndex> {
    const known = this.indexes.get(file)
    if (known) return known
    const index = lineIndex(textOf(this.input, file) ?? '')
    this.indexes.set(file, index)
    return index
  }
}
