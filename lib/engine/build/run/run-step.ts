import { asBytes, type Bytes, decode, utf8 } from '@/lib/oci/content/bytes'
import { bytesContent, textContent } from '@/lib/oci/content/content'
import { ROOT } from '@/lib/oci/fs/credentials'
import { FsError } from '@/lib/oci/fs/errno'
import { FileSystem } from '@/lib/oci/fs/file-system'
import { type Mount, MountTable } from '@/lib/oci/fs/mounts'
import { type FsNode, newDir } from '@/lib/oci/fs/node'
import { Tree } from '@/lib/oci/fs/tree'
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
import { makeStubs, removeStubs } from './stubs'

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
  mounts: ReadonlyMap<string, Mount>
  network: 'none' | 'online'
  /** Receives what it prints, at virtual time. */
  print(stream: 1 | 2, text: string): void
}

function fileMount(text: string): Mount {
  const tree = new Tree()
  const { epoch } = tree
  tree.set(['file'], {
    type: 'file',
    mode: 0o644,
    uid: 0,
    gid: 0,
    mtime: 0,
    epoch,
    content: textContent(text),
    links: 1,
  })
  return { tree, root: ['file'], readOnly: true }
}

/** A file in memory, to mount: a secret. */
export function secretMount(text: string, mode: number, uid: number, gid: number): Mount {
  const tree = new Tree()
  const node: FsNode = {
    type: 'file',
    mode,
    uid,
    gid,
    mtime: 0,
    epoch: tree.epoch,
    content: bytesContent(utf8(text)),
    links: 1,
  }
  tree.set(['file'], node)
  return { tree, root: ['file'], readOnly: false }
}

/** An empty folder in memory, to mount. */
export function emptyMount(mode: number, uid = 0, gid = 0): Mount {
  const tree = new Tree()
  tree.set(['dir'], newDir(tree.epoch, mode, uid, gid))
  return { tree, root: ['dir'], readOnly: false }
}

const LIMIT_WORDS: Readonly<Record<Exceeded, string>> = {
  turns: 'trop de commandes : une boucle sans fin ?',
  output: 'trop de texte affiché',
  processes: 'trop de processus',
  time: 'plus d’une heure de temps simulé',
}

/** Runs the command of a RUN on the filesystem of its stage. Throws a StepFailure when it does not succeed. */
export function* runStep(request: RunRequest): Generator<void, void> {
  const { kernel, tree, argv } = request
  const table = new MountTable(tree)
  const root = new FileSystem({
    mounts: new MountTable(tree),
    who: ROOT,
    cwd: '/',
    umask: () => 0o022,
    now: () => kernel.now,
  })
  const system: [string, Mount, boolean][] = [
    ['/proc', { tree: procTree(), root: [], readOnly: false }, false],
    ['/dev', { tree: deviceTree(), root: [], readOnly: false }, false],
    ['/sys', { tree: sysTree(), root: [], readOnly: true }, false],
    ['/etc/hosts', fileMount(HOSTS), true],
    ['/etc/resolv.conf', fileMount(RESOLV), true],
  ]
  const given = [...request.mounts].map(([path, mount]): [string, Mount, boolean] => [
    path,
    mount,
    mount.tree.get(mount.root)?.type !== 'dir',
  ])
  const all = [...system, ...given]
  const stubs = makeStubs(root, [
    ...all.map(([path, , isFile]) => ({ path, isFile })),
    { path: request.cwd, isFile: false },
  ])
  for (const [path, mount] of all) table.mount(path, mount)
  kernel.now += STARTUP
  const sandbox = newSandbox({
    mounts: table,
    hostname: HOSTNAME,
    limits: RUN_LIMITS,
    startedAt: kernel.now,
    network: request.network,
  })
  try {
    const process = start(request, root, sandbox)
    while (process.status === undefined && kernel.run(SLICE)) yield
    for (const other of sandbox.processes.values()) kernel.signal(other, 'KILL')
    const { exceeded } = sandbox
    if (exceeded !== undefined) request.print(2, `cale-sèche : arrêt, ${LIMIT_WORDS[exceeded]}\n`)
    if (process.status !== 0) throw failed(argv, `exit code: ${process.status}`, process.status)
  } finally {
    removeStubs(root, stubs)
  }
}

function failed(argv: readonly string[], reason: string, status?: number): StepFailure {
  return new StepFailure(`process "${argv.join(' ')}" did not complete successfully: ${reason}`, status)
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
    if (error.code === 'ENOEXEC') throw refuse('exec format error')
    throw refuse(error.code === 'ENOENT' ? `stat ${path}: no such file or directory` : error.message.toLowerCase())
  }
}
