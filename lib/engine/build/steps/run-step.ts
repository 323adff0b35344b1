import type { Step } from '@/lib/dockerfile/build/types'
import { chompHeredoc } from '@/lib/dockerfile/syntax/heredoc'
import type { Mount } from '@/lib/oci/fs/mounts'
import { namesOf } from '@/lib/oci/fs/path'
import { Tree } from '@/lib/oci/fs/tree'
import { Scheduler } from '../../process/scheduler'
import { PROGRAM_TABLE } from '../../programs/table'
import { digestFiles } from '../copy/checksum'
import { StepFailure } from '../failure'
import { commandWords, runHistory } from '../history'
import type { BuildSources, PreparedStep } from '../prepared-step'
import { rootView } from '../root-view'
import { emptyMount, fileMount } from '../run/file-mounts'
import { mountsOf, type RunMount } from '../run/mounts'
import { runStep } from '../run/run-step'
import type { StageState } from '../stage-state'

/** The text that the shell of a RUN receives: the line, with its heredocs, or the heredoc alone. */
function scriptOf({ instruction, args }: Step): string {
  const line = args.join(' ')
  const [first] = instruction.heredocs
  if (instruction.json || first === undefined) return line
  if (/^<<-?\s*['"]?[^\s'"]+['"]?$/.test(line.trim()) && instruction.heredocs.length === 1) {
    return first.chomp ? chompHeredoc(first.content) : first.content
  }
  return [line, ...instruction.heredocs.map(({ content, name }) => `${content}${name}`)].join('\n')
}

/** RUN: a command in the filesystem of the stage. */
export function prepareRun(step: Step, state: StageState, sources: BuildSources): PreparedStep {
  const { request } = sources
  const mounts = mountsOf(step)
  const script = scriptOf(step)
  const own = ownScript(step, script)
  const command = own?.path ?? script
  const argv = commandWords(step, command)
  const files = new Map<string, string>()
  for (const mount of mounts) {
    if (mount.type !== 'bind') continue
    const fs = rootView(new Tree(sources.filesOf(mount.from)), 0)
    digestFiles(
      fs,
      `/${namesOf(`/${mount.source.replace(/^\/+/, '')}`)
        .filter(Boolean)
        .join('/')}`,
      () => false,
      files,
    )
  }
  const network = step.flags.get('network')?.at(-1) || (request.network ?? 'default')
  const variables = new Map([...state.env, ...proxies(request.args ?? {})])
  return {
    instruction: ['RUN', ...argv, script, step.user, step.workingDir, network, ...(step.flags.get('mount') ?? [])].join(
      '\0',
    ),
    variables,
    files,
    history: runHistory(step, command, argsOf(state)),
    duration: 0,
    *run(tree, vertex, startedAt) {
      const kernel = new Scheduler(PROGRAM_TABLE, request.now + startedAt)
      const env = new Map(variables)
      const mounted = mountAll(mounts, sources, env)
      if (own !== null) mounted.set(own.path, own.mount)
      const print = (stream: 1 | 2, text: string) =>
        sources.timeline.add({ kind: 'output', at: kernel.now - request.now, vertex, stream, text })
      try {
        yield* runStep({
          kernel,
          tree,
          argv,
          env,
          cwd: step.workingDir,
          user: step.user,
          mounts: mounted,
          network: network === 'none' ? 'none' : 'online',
          print,
        })
      } catch (error) {
        if (error instanceof StepFailure) error.at = kernel.now - request.now
        throw error
      }
      return kernel.now - request.now
    },
  }
}

/** Where BuildKit puts a heredoc that is a script of its own. */
const SCRIPTS = '/dev/pipes'

/** The file of a heredoc that begins with `#!`, to mount; null when the text goes to the shell. */
function ownScript({ instruction: { heredocs, json } }: Step, text: string): { path: string; mount: Mount } | null {
  const [first] = heredocs
  if (json || first === undefined || heredocs.length > 1 || !text.startsWith('#!')) return null
  return { path: `${SCRIPTS}/${first.name}`, mount: fileMount(text, 0o755) }
}

/** The variables of proxies pass from `--build-arg` without being declared. */
function proxies(args: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(args).filter(([name]) => /^(HTTP|HTTPS|FTP|NO|ALL)_PROXY$/i.test(name))
}

/** What the history shows of the arguments: the value in force, which ENV may have changed. */
function argsOf({ args, env }: StageState): Map<string, string> {
  return new Map([...args].map(([name, value]) => [name, env.get(name) ?? value]))
}

function mountAll(mounts: readonly RunMount[], sources: BuildSources, env: Map<string, string>): Map<string, Mount> {
  const mounted = new Map<string, Mount>()
  for (const mount of mounts) {
    const { type, target } = mount
    if (type === 'bind') mounted.set(target, bindMount(mount, sources))
    else if (type === 'tmpfs') mounted.set(target, emptyMount(0o1777))
    else if (type === 'cache') mounted.set(target, cacheMount(mount, sources))
    else if (type === 'secret') addSecret(mount, sources, mounted, env)
  }
  return mounted
}

function bindMount({ from, source, readOnly }: RunMount, sources: BuildSources): Mount {
  // What is written there is thrown away.
  const tree = new Tree(sources.filesOf(from))
  const { inner } = rootView(tree, 0).resolve(`/${source}`)
  return { tree, root: inner, readOnly }
}

function cacheMount({ id, target, from, source, mode, uid, gid, readOnly }: RunMount, sources: BuildSources): Mount {
  const tree = sources.request.cache.mount(id || target)
  const fs = rootView(tree, 0)
  if (!fs.exists('/cache')) {
    fs.mkdir('/cache')
    fs.chmod('/cache', mode ?? 0o755)
    fs.chown('/cache', uid, gid)
    if (from !== '') {
      const origin = bindMount({ from, source } as RunMount, sources)
      const node = origin.tree.get(origin.root)
      if (node?.type === 'dir') for (const [name, child] of node.entries) tree.set(['cache', name], child)
    }
  }
  return { tree, root: ['cache'], readOnly }
}

function addSecret(
  mount: RunMount,
  sources: BuildSources,
  mounted: Map<string, Mount>,
  env: Map<string, string>,
): void {
  const { id, required, target, mode, uid, gid } = mount
  const value = sources.request.secrets?.[id]
  if (value === undefined) {
    if (required) throw new StepFailure(`secret ${id}: not found`)
    return
  }
  if (mount.env !== '') env.set(mount.env, value)
  if (target !== '') mounted.set(target, fileMount(value, mode ?? 0o400, uid, gid))
}
