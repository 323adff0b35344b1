import { quote } from '@/lib/dockerfile/shell/expand'
import { asBytes, type Bytes, decode, utf8 } from '@/lib/oci/content/bytes'
import { FsError } from '@/lib/oci/fs/errno'
import { FileSystem } from '@/lib/oci/fs/file-system'
import type { Mount } from '@/lib/oci/fs/mounts'
import type { Tree } from '@/lib/oci/fs/tree'
import type { Process, Sandbox } from '../../process/contract'
import { deviceTree, procTree, sysTree } from '../../process/devices'
import { findCommand } from '../../process/exec'
import { OpenBytes, OutputSink } from '../../process/files'
import { type Exceeded, RUN_LIMITS } from '../../process/limits'
import type { OpenFile } from '../../process/open-file'
import { newSandbox } from '../../process/sandbox'
import type { Scheduler } from '../../process/scheduler'
import { StepFailure } from '../failure'
import { resolveUser } from '../users'
import { fileMount } from './file-mounts'
import { type Mounts, mountLayers } from './mount-layers'

/** The name that BuildKit gives to the machine of a RUN. */
const HOSTNAME = 'buildkitsandbox'
const HOSTS = `127.0.0.1\tlocalhost ${HOSTNAME}\n::1\tlocalhost ip6-localhost ip6-loopback\n`
const RESOLV = 'nameserver 192.168.65.7\n'
/** How long a container takes to start, in milliseconds. */
const STARTUP = 180
/** Turns between two breaths. */
const SLICE = 400

export interface RunRequest {
  kernel: Scheduler
  tree: Tree
  argv: readonly string[]
  env: ReadonlyMap<string, string>
  cwd: string
  user: string
  /** What is mounted, by target. */
  mounts: Mounts
  network: 'none' | 'online'
  /** Receives what it prints, at virtual time. */
  print(stream: 1 | 2, text: string): void
}

const LIMIT_WORDS: Readonly<Record<Exceeded, string>> = {
  turns: 'trop de commandes : une boucle sans fin ?',
  output: 'trop de texte affiché',
  processes: 'trop de processus',
  time: 'plus d’une heure de temps simulé',
}

/** What every container sees over its filesystem. */
function systemMounts(): Mounts {
  return new Map<string, Mount>([
    ['/proc', { tree: procTree(), root: [], readOnly: false }],
    ['/dev', { tree: deviceTree(), root: [], readOnly: false }],
    ['/sys', { tree: sysTree(), root: [], readOnly: true }],
    ['/etc/hosts', fileMount(HOSTS)],
    ['/etc/resolv.conf', fileMount(RESOLV)],
  ])
}

/** Runs the command of a RUN on the filesystem of its stage. Throws a StepFailure when it does not succeed. */
export function* runStep(request: RunRequest): Generator<void, void> {
  const { kernel, tree, argv, cwd, network } = request
  const { mounts, root, unmount } = mountLayers(tree, [systemMounts(), request.mounts], () => kernel.now)
  if (!root.isDir(cwd)) root.mkdirAll(cwd, 0o755)
  kernel.now += STARTUP
  const sandbox = newSandbox({ mounts, hostname: HOSTNAME, limits: RUN_LIMITS, startedAt: kernel.now, network })
  try {
    const process = start(request, root, sandbox)
    while (process.status === undefined && kernel.run(SLICE)) yield
    for (const other of sandbox.processes.values()) kernel.signal(other, 'KILL')
    const { exceeded } = sandbox
    if (exceeded !== undefined) request.print(2, `cale-sèche : arrêt, ${LIMIT_WORDS[exceeded]}\n`)
    if (process.status !== 0) throw failed(argv, `exit code: ${process.status}`, process.status)
  } finally {
    unmount()
  }
}

function failed(argv: readonly string[], reason: string, status?: number): StepFailure {
  return new StepFailure(`process ${quote(argv.join(' '))} did not complete successfully: ${reason}`, status)
}

function start({ kernel, argv, env, cwd, user, print }: RunRequest, root: FileSystem, sandbox: Sandbox): Process {
  const resolved = resolveUser(root, user)
  if ('error' in resolved) throw failed(argv, resolved.error)
  const { who, home } = resolved
  const environment = new Map(env)
  if (!environment.has('HOME')) environment.set('HOME', home)
  const [name = ''] = argv
  const sink = (stream: 1 | 2) =>
    new OutputSink((bytes: Bytes) => {
      sandbox.output += bytes.length
      if (sandbox.output > sandbox.limits.output) kernel.exceed(sandbox, 'output')
      else print(stream, decode(asBytes(bytes)))
    })
  const files = new Map<number, OpenFile>([
    [0, new OpenBytes(utf8(''))],
    [1, sink(1)],
    [2, sink(2)],
  ])
  const inherited = { argv, env: environment, cwd, who, umask: 0o022, files }
  const view = new FileSystem({ mounts: sandbox.mounts, who, cwd, umask: () => 0o022, now: () => kernel.now })
  const refuse = (reason: string) => {
    print(2, `runc run failed: unable to start container process: exec: "${name}": ${reason}\n`)
    return failed(argv, 'exit code: 1', 1)
  }
  const path = findCommand(view, environment.get('PATH') ?? '', name)
  if (path === null) throw refuse('executable file not found in $PATH')
  try {
    return kernel.spawn(sandbox, null, path, inherited)
  } catch (error) {
    if (!(error instanceof FsError)) throw error
    if (error.code === 'ENOEXEC') {
      print(2, `exec ${path}: exec format error\n`)
      throw failed(argv, 'exit code: 1', 1)
    }
    throw refuse(error.code === 'ENOENT' ? `stat ${path}: no such file or directory` : error.message.toLowerCase())
  }
}
