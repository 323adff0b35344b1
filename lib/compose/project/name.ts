import { ComposeError } from '../errors'
import { interpolate } from '../interpolate/interpolate'
import { mapOf, type Node, scalar, stringOf } from '../yaml/node'
import { goString } from '../yaml/scalar'
import type { LoadContext } from './context'
import type { ProjectFiles } from './files'
import { nameIn, namesOf } from './name-probe'

const VALID = /^[a-z0-9][a-z0-9_-]*$/

/** @throws ComposeError when the name asked for (`-p`) is not valid: compose looks at it before anything else. */
export function checkProjectName(asked: string | undefined, files: ProjectFiles): void {
  if (asked !== undefined && asked !== '' && !VALID.test(asked)) throw invalidName(asked, `${files.root}/compose.yaml`)
}

/**
 * The project's name: asked for (`-p`, `COMPOSE_PROJECT_NAME`), else the last `name` that a file gives, else its folder's; the last two
 * made valid, which may leave nothing.
 * @throws ComposeError on a file that is not YAML, or a variable that cannot be read
 */
export function nameOf(context: LoadContext, configFiles: readonly string[], asked: string | undefined): string {
  if (asked) return asked
  const isNamed = configFiles.some((file) => nameIn(context.files.yaml(file)) !== undefined)
  const imposed = context.environment.get('COMPOSE_PROJECT_NAME') ?? ''
  if (imposed !== '') {
    if (VALID.test(imposed)) return imposed
    throw invalidName(imposed, configFiles[0] ?? '')
  }
  const written = lastName(context, configFiles)
  const fromFiles = written ? madeValid(replaced(written, context)) : ''
  return fromFiles !== '' || isNamed ? fromFiles : madeValid(context.workingDir.split('/').at(-1) ?? '')
}

/** What compose says, once the files are read, of a project whose name comes to nothing. */
export function emptyName(context: LoadContext, configFiles: readonly string[]): ComposeError {
  const written = lastName(context, configFiles)
  return new ComposeError({
    rule: 'invalid-project-name',
    at: written?.at ?? { file: configFiles[0] ?? '', start: 0, end: 0 },
    params: { name: '' },
    docker: 'project name must not be empty',
  })
}

function invalidName(name: string, file: string): ComposeError {
  const says =
    'must consist only of lowercase alphanumeric characters, hyphens, and underscores as well as start with a letter or number'
  const docker = `invalid project name ${JSON.stringify(name)}: ${says}`
  return new ComposeError({ rule: 'invalid-project-name', at: { file, start: 0, end: 0 }, params: { name }, docker })
}

function madeValid(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9_-]/g, '')
    .replace(/^[_-]+/, '')
}

function lastName({ files }: LoadContext, configFiles: readonly string[]): Node | undefined {
  return configFiles.flatMap((file) => namesOf(files.yaml(file))).at(-1)
}

/** @throws ComposeError */
function replaced(written: Node, { environment }: LoadContext): string {
  const text = written.kind === 'scalar' ? goString(written.value) : ''
  const project = mapOf({ name: scalar(text, written.at) }, written.at)
  // What it grumbles about is said again when the file is read.
  const read = interpolate(
    project,
    (name) => environment.get(name),
    () => {},
  )
  return (read.kind === 'map' && stringOf(read.entries.get('name')?.node)) || ''
}
