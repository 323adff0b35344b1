import type { Range } from '@/lib/text/position'
import type { BuiltImage } from './result'
import { readScript } from './script'
import { parentOf, resolvePath } from './tree'
import { repositoryOf } from './users'

/** What a container started without arguments ends up running. */
export interface Start {
  /** The words of the program in the end, past entrypoint scripts, inits, shells and npm. */
  argv: readonly string[]
  cwd: string
  /** Who stays process 1 in its place; undefined when nobody does. */
  via: 'shell' | 'npm' | undefined
  /** The file that `node file` runs, absolute. */
  script: string | undefined
  /** The node_modules folders that the script's imports are looked for in. */
  moduleFolders: string[]
  /** The instruction that says so. */
  range: Range | undefined
}

const INITS = new Set(['tini', 'dumb-init', 'docker-init', 'catatonit'])
const SHELLS = new Set(['sh', 'bash', 'ash', 'dash'])

function base(program: string): string {
  return program.split('/').at(-1) ?? program
}

/** Follows the words of a command down to the program that does the work. */
function follow(
  words: readonly string[],
  image: BuiltImage,
  cwd: string,
  via: Start['via'],
): Pick<Start, 'argv' | 'cwd' | 'via'> {
  const [program = '', ...rest] = words
  const name = base(program)
  if (name === 'exec') return follow(rest, image, cwd, via)
  if (INITS.has(name)) return follow(rest.slice(rest.findIndex((word) => !word.startsWith('-'))), image, cwd, via)
  // Node's image: exec "$@", after putting node before what is not a command.
  if (name === 'docker-entrypoint.sh') {
    const isCommand = rest[0] !== undefined && !rest[0].startsWith('-') && !/\.[cm]?js$/.test(rest[0])
    return follow(isCommand ? rest : ['node', ...rest], image, cwd, via)
  }
  if (SHELLS.has(name) && rest.includes('-c')) {
    const env = (variable: string) => image.config.Env.get(variable)?.value ?? ''
    let folder = cwd
    const commands = readScript(rest[rest.indexOf('-c') + 1] ?? '', env)
    for (const { argv } of commands) if (argv[0] === 'cd') folder = resolvePath(folder, argv[1] ?? '/')
    const last = commands
      .at(-1)
      ?.argv.filter((word, index, all) => index > 0 || !isAssignment(word) || all.length === 1)
    const words = last?.slice(last.findIndex((word) => !isAssignment(word))) ?? []
    return follow(words, image, folder, words[0] === 'exec' ? via : 'shell')
  }
  if (name === 'npm' || name === 'yarn' || name === 'pnpm') {
    const script = rest[0] === 'run' ? rest[1] : rest[0]
    const line = script === undefined ? undefined : scriptLine(image, cwd, script)
    if (line !== undefined) return follow(readScript(line, () => '').at(-1)?.argv ?? [], image, cwd, 'npm')
  }
  return { argv: words, cwd, via }
}

function isAssignment(word: string): boolean {
  return /^[A-Za-z_]\w*=/.test(word)
}

function scriptLine(image: BuiltImage, cwd: string, script: string): string | undefined {
  try {
    const manifest = JSON.parse(image.tree.get(resolvePath(cwd, 'package.json'))?.text ?? '{}') as {
      scripts?: Record<string, string>
    }
    return manifest.scripts?.[script]
  } catch {
    return undefined
  }
}

/** What ENTRYPOINT and CMD come to. */
export function startOf(image: BuiltImage): Start {
  const { Cmd, Entrypoint, WorkingDir } = image.config
  // What Node's image sets, when the catalogue does not know the tag.
  const isNode = repositoryOf(image.base.reference) === 'node'
  const entrypoint = Entrypoint?.value ?? (isNode ? ['docker-entrypoint.sh'] : [])
  const cmd = Cmd?.value ?? (isNode && Entrypoint === null ? ['node'] : [])
  const isShellForm = base(entrypoint[0] ?? '') === 'sh' && entrypoint[1] === '-c'
  // An ENTRYPOINT in shell form ignores CMD.
  const words = isShellForm ? entrypoint : [...entrypoint, ...cmd]
  const followed = follow(words, image, WorkingDir?.value || '/', undefined)
  const runsNode = base(followed.argv[0] ?? '') === 'node'
  const file = runsNode ? followed.argv.slice(1).find((word) => !word.startsWith('-')) : undefined
  const script = file === undefined ? undefined : resolvePath(followed.cwd, file)
  const moduleFolders: string[] = []
  for (let at = script; at !== undefined && at !== '/'; ) {
    at = parentOf(at)
    moduleFolders.push(resolvePath(at, 'node_modules'))
  }
  return { ...followed, script, moduleFolders, range: (Cmd?.by ?? Entrypoint?.by)?.range }
}
