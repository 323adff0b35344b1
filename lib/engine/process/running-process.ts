import { asBytes, type Bytes, utf8 } from '@/lib/oci/content/bytes'
import type { Executable } from '@/lib/oci/content/content'
import type { Credentials } from '@/lib/oci/fs/credentials'
import { FsError } from '@/lib/oci/fs/errno'
import { FileSystem } from '@/lib/oci/fs/file-system'
import type { MountTable } from '@/lib/oci/fs/mounts'
import type { Inherited, Kernel, Main, Process, Sandbox } from './contract'
import { reportCrash } from './crash'
import { loadProgram } from './exec'
import { Exit } from './exit'
import type { OpenFile } from './open-file'
import type { Signal } from './signals'
import { type Run, WaitQueue, waitFor } from './wait'

const CHUNK = 65536

/** The files as somebody sees them; `process.umask` is read at each operation. */
export function viewOf(
  mounts: MountTable,
  process: Pick<Inherited, 'who' | 'cwd' | 'umask'>,
  now: () => number,
): FileSystem {
  const { who, cwd } = process
  return new FileSystem({ mounts, who, cwd, umask: () => process.umask, now })
}

/** A running program, and everything it can do. */
export class RunningProcess implements Process {
  argv: readonly string[]
  env: Map<string, string>
  umask: number
  readonly files: Map<number, OpenFile>
  /** What runs: whose version, for programs that several makers wrote. */
  executable: Executable | undefined
  /** Its exit status once it has ended; 128 and the signal's number when one killed it. */
  status: number | undefined
  /** The signal that killed it. */
  killedBy: Signal | undefined
  readonly ended = new WaitQueue()
  readonly signalled = new WaitQueue()
  readonly pending: Signal[] = []
  /** What it does of a signal: a function to call, or nothing. */
  readonly handlers = new Map<Signal, (() => void) | 'ignore'>()
  stopped = false
  turn: Run<number> | undefined
  #cwd: string
  #who: Credentials
  #fs: FileSystem | undefined

  constructor(
    readonly kernel: Kernel,
    readonly sandbox: Sandbox,
    readonly pid: number,
    readonly parent: Process | null,
    inherited: Inherited,
  ) {
    this.argv = inherited.argv
    this.env = new Map(inherited.env)
    this.umask = inherited.umask
    this.#cwd = inherited.cwd
    this.#who = inherited.who
    this.files = new Map(inherited.files)
    for (const file of this.files.values()) file.retain()
  }

  get cwd(): string {
    return this.#cwd
  }

  set cwd(path: string) {
    this.#cwd = path
    this.#fs = undefined
  }

  get who(): Credentials {
    return this.#who
  }

  set who(credentials: Credentials) {
    this.#who = credentials
    this.#fs = undefined
  }

  /** The last part of what it was called by: `cp` for /bin/cp. */
  get name(): string {
    const [first = ''] = this.argv
    return first.slice(first.lastIndexOf('/') + 1)
  }

  /** Whose version of the program runs (`busybox`, `gnu`). */
  get vendor(): string {
    return this.executable?.vendor ?? ''
  }

  /** Virtual time, in milliseconds since 1970. */
  get now(): number {
    return this.kernel.now
  }

  /** The files as this process sees them. */
  get fs(): FileSystem {
    this.#fs ??= viewOf(this.sandbox.mounts, this, () => this.kernel.now)
    return this.#fs
  }

  #file(fd: number): OpenFile {
    const file = this.files.get(fd)
    if (file === undefined) throw new FsError('EBADF', '')
    return file
  }

  /** What there is to read, at most `max` bytes; null at the end of the file. Waits when a pipe is empty. */
  *read(fd = 0, max = CHUNK, line = false): Run<Bytes | null> {
    const file = this.#file(fd)
    const ready = () => file.read({ max, line })
    return yield* waitFor(file.readable ? [file.readable, this.signalled] : [], ready)
  }

  /** Everything up to the end. */
  *readAll(fd = 0): Run<Bytes> {
    let all = ''
    for (;;) {
      const bytes = yield* this.read(fd)
      if (bytes === null) return asBytes(all)
      all += bytes
      yield
    }
  }

  write(fd: number, bytes: Bytes): void {
    if (bytes.length === 0) return
    this.#file(fd).write(bytes)
  }

  /** Prints text on standard output. */
  out(text: string): void {
    this.write(1, utf8(text))
  }

  /** Prints text on standard error. */
  err(text: string): void {
    this.write(2, utf8(text))
  }

  /** Prints `name: message` on standard error, and gives the status to return. */
  fail(message: string, status = 1): number {
    this.err(`${this.name}: ${message}\n`)
    return status
  }

  *sleep(milliseconds: number): Run<void> {
    const until = this.kernel.now + milliseconds
    while (this.kernel.now < until) yield { until, queues: [this.signalled] }
  }

  /** Starts a program from its file; throws an FsError when the kernel would not. */
  spawn(path: string, argv: readonly string[], changes: Partial<Inherited> = {}): Process {
    return this.kernel.spawn(this.sandbox, this, path, { ...this.#inherited(), ...changes, argv })
  }

  /** Starts a copy of this process, which does `main`. */
  fork(main: Main, changes: Partial<Inherited> = {}): Process {
    return this.kernel.start(this.sandbox, this, { ...this.#inherited(), ...changes }, main, this.executable)
  }

  /**
   * Gives this process to another program, as execve does: it never comes back. Throws an FsError when the file cannot be
   * executed.
   */
  *execute(path: string, argv: readonly string[], env: ReadonlyMap<string, string>): Run<never> {
    const loaded = loadProgram(this.fs, this.kernel.programs, path, argv)
    this.argv = loaded.argv
    this.env = new Map(env)
    this.executable = loaded.executable
    for (const [signal, handler] of this.handlers) if (handler !== 'ignore') this.handlers.delete(signal)
    try {
      const result = loaded.main(this)
      throw new Exit(typeof result === 'number' ? result : yield* result)
    } catch (error) {
      if (!(error instanceof FsError) || error.code === 'EPIPE') throw error
      throw new Exit(reportCrash(this, error))
    }
  }

  #inherited(): Inherited {
    const { argv, env, umask, files } = this
    return { argv, env, cwd: this.#cwd, who: this.#who, umask, files }
  }

  /** Waits for a child, and gives its status. */
  *wait(child: Process): Run<number> {
    return yield* waitFor([child.ended], () => child.status)
  }
}
