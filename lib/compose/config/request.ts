import type { Stage } from '../project/context'
import { type Flag, parseFlags } from './flags'

/** What `docker compose config` prints instead of the project. In the order in which the first one asked for wins. */
export const LISTS = [
  'services',
  'volumes',
  'networks',
  'models',
  'hash',
  'profiles',
  'images',
  'variables',
  'environment',
] as const

export type List = (typeof LISTS)[number]

/** What a command line asks of `docker compose config`. */
export interface ConfigRequest {
  /** `-f`, undefined when it was not given. */
  configFiles: readonly string[] | undefined
  envFiles: readonly string[] | undefined
  profiles: readonly string[]
  projectName: string | undefined
  projectDirectory: string | undefined
  services: readonly string[]
  list: List | undefined
  /** The names that `--hash` was given: `*`, or `web,db`. */
  hash: string
  format: string | undefined
  output: string | undefined
  quiet: boolean
  skip: readonly Stage[]
  /** `--resolve-image-digests`, `--lock-image-digests`: ask a registry. */
  digests: boolean
}

/** The flags of `docker compose` and of its `config`, Docker Compose 2.40. */
export const FLAGS: readonly Flag[] = [
  { name: 'all-resources' },
  { name: 'ansi', value: 'text' },
  { name: 'compatibility' },
  { name: 'dry-run' },
  { name: 'env-file', value: 'text' },
  { name: 'file', short: 'f', value: 'text' },
  { name: 'parallel', value: 'number' },
  { name: 'profile', value: 'text' },
  { name: 'progress', value: 'text' },
  { name: 'project-directory', value: 'text' },
  { name: 'project-name', short: 'p', value: 'text' },
  { name: 'environment' },
  { name: 'format', value: 'text' },
  { name: 'hash', value: 'text' },
  { name: 'images' },
  { name: 'lock-image-digests' },
  { name: 'models' },
  { name: 'networks' },
  { name: 'no-consistency' },
  { name: 'no-env-resolution' },
  { name: 'no-interpolate' },
  { name: 'no-normalize' },
  { name: 'no-path-resolution' },
  { name: 'output', short: 'o', value: 'text' },
  { name: 'profiles' },
  { name: 'quiet', short: 'q' },
  { name: 'resolve-image-digests' },
  { name: 'services' },
  { name: 'variables' },
  { name: 'volumes' },
]

/**
 * Reads the words of a `docker compose … config …`. Docker wants its own flags before `config` and those of `config` after;
 * here they may stand anywhere.
 * @throws FlagError
 */
export function readRequest(argv: readonly string[]): ConfigRequest {
  const { values, words } = parseFlags(argv, FLAGS)
  const last = (name: string) => values.get(name)?.at(-1)
  const is = (name: string) => last(name) === 'true'
  const all = (name: string) => values.get(name) ?? []
  const list = LISTS.find((name) => (name === 'hash' ? (last('hash') ?? '') !== '' : is(name)))
  const skip: readonly (readonly [boolean, Stage])[] = [
    [is('no-interpolate') || list === 'variables', 'interpolation'],
    [is('no-normalize') || is('compatibility'), 'normalization'],
    [is('no-consistency'), 'consistency'],
    [is('no-path-resolution'), 'paths'],
    // `--no-env-resolution` does nothing in 2.40: the project is loaded with its env files read. Lists do not read them.
    [list !== undefined && list !== 'environment', 'environment'],
    [is('all-resources'), 'unused'],
  ]
  return {
    configFiles: values.get('file'),
    envFiles: values.get('env-file'),
    profiles: all('profile'),
    projectName: last('project-name'),
    projectDirectory: last('project-directory') || undefined,
    services: words,
    list,
    hash: last('hash') ?? '',
    format: last('format') || undefined,
    output: last('output') || undefined,
    quiet: is('quiet'),
    skip: skip.flatMap(([asked, stage]) => (asked ? [stage] : [])),
    digests: is('resolve-image-digests') || is('lock-image-digests'),
  }
}
