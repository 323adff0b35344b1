import { ComposeError } from '../errors'
import { substitute } from '../interpolate/template'
import type { Place } from '../yaml/node'
import { goString } from '../yaml/scalar'
import type { LoadContext } from './context'
import { nameIn } from './name-probe'

const VALID = /^[a-z0-9][a-z0-9_-]*$/

/**
 * The project's name: asked for (`-p`, `COMPOSE_PROJECT_NAME`), else the last file's `name`, else its folder's, made valid.
 * @throws ComposeError on a name that is not valid or comes to nothing, and on a file that is not YAML.
 */
export function nameOf(context: LoadContext, configFiles: readonly string[], asked: string | undefined): string {
  const imposed = asked || context.environment.get('COMPOSE_PROJECT_NAME') || ''
  const written = asked ? undefined : nameInFiles(context, configFiles)
  const file = configFiles[0] ?? ''
  if (imposed !== '') {
    if (VALID.test(imposed)) return imposed
    const says =
      'must consist only of lowercase alphanumeric characters, hyphens, and underscores as well as start with a letter or number'
    const docker = `invalid project name ${JSON.stringify(imposed)}: ${says}`
    throw new ComposeError({
      rule: 'invalid-project-name',
      at: { file, start: 0, end: 0 },
      params: { name: imposed },
      docker,
    })
  }
  const name = madeValid(written?.name || (context.workingDir.split('/').at(-1) ?? ''))
  if (name !== '') return name
  const at = written?.at ?? { file, start: 0, end: 0 }
  throw new ComposeError({
    rule: 'invalid-project-name',
    at,
    params: { name: written?.name ?? '' },
    docker: 'project name must not be empty',
  })
}

function madeValid(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9_-]/g, '')
    .replace(/^[_-]+/, '')
}

/** The last `name` that the first documents of the files give. */
function nameInFiles(context: LoadContext, configFiles: readonly string[]): { name: string; at: Place } | undefined {
  let found: { name: string; at: Place } | undefined
  for (const file of configFiles) {
    const node = nameIn(context.files.yaml(file))
    const name = node?.kind === 'scalar' ? goString(node.value) : ''
    if (node && name !== '') found = { name: replaced(name, context), at: node.at }
  }
  return found
}

/** A fault in the name is told later, with the rest of the file. */
function replaced(name: string, { environment }: LoadContext): string {
  try {
    return substitute(name, (variable) => environment.get(variable)).text
  } catch {
    return ''
  }
}
