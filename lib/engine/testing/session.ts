import { asBytes, decode, utf8 } from '@/lib/oci/content/bytes'
import { ROOT } from '@/lib/oci/fs/credentials'
import { FileSystem } from '@/lib/oci/fs/file-system'
import { MountTable } from '@/lib/oci/fs/mounts'
import type { DirNode } from '@/lib/oci/fs/node'
import { Tree } from '@/lib/oci/fs/tree'
import { deviceTree, procTree } from '../process/devices'
import { findCommand } from '../process/exec'
import { OpenBytes, OutputSink } from '../process/files'
import { RUN_LIMITS } from '../process/limits'
import type { OpenFile } from '../process/open-file'
import { newSandbox } from '../process/sandbox'
import { Scheduler } from '../process/scheduler'
import { PROGRAM_TABLE } from '../programs/table'

/** The moment at which tests happen: 2026-11-02, 08:00 UTC. */
const NOW = Date.UTC(2026, 10, 2, 8)
const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

export interface Answer {
  /** Both outputs, in the order they came. */
  output: string
  status: number
}

/** Runs commands one after the other on the files of an image, as root in /work, without a network. */
export class Session {
  readonly #tree: Tree
  readonly #mounts: MountTable
  #now = NOW

  constructor(root: DirNode) {
    this.#tree = new Tree(root)
    this.#mounts = new MountTable(this.#tree)
    for (const folder of ['/work', '/dev', '/proc']) if (!this.fs.exists(folder)) this.fs.mkdir(folder)
    this.#mounts.mount('/dev', { tree: deviceTree(), root: [], readOnly: false })
    this.#mounts.mount('/proc', { tree: procTree(), root: [], readOnly: false })
  }

  get fs(): FileSystem {
    return new FileSystem({ mounts: this.#mounts, who: ROOT, cwd: '/', umask: () => 0o022, now: () => this.#now })
  }

  run(argv: readonly string[], env: Readonly<Record<string, string>> = {}): Answer {
    const scheduler = new Scheduler(PROGRAM_TABLE, this.#now)
    const sandbox = newSandbox({
      mounts: this.#mounts,
      hostname: 'test',
      limits: RUN_LIMITS,
      startedAt: this.#now,
      network: 'none',
    })
    let output = ''
    const sink = new OutputSink((bytes) => {
      output += bytes
    })
    const files = new Map<number, OpenFile>([
      [0, new OpenBytes(utf8(''))],
      [1, sink],
      [2, sink],
    ])
    const path = findCommand(this.fs, PATH, argv[0] ?? '') ?? argv[0] ?? ''
    const process = scheduler.spawn(sandbox, null, path, {
      argv,
      env: new Map(Object.entries({ PATH, HOME: '/root', HOSTNAME: 'test', ...env })),
      cwd: '/work',
      who: ROOT,
      umask: 0o022,
      files,
    })
    while (process.status === undefined && scheduler.run(1000));
    this.#now = scheduler.now
    return { output: decode(asBytes(output)), status: process.status ?? -1 }
  }
}
