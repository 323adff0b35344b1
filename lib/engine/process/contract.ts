import type { Bytes } from '@/lib/oci/content/bytes'
import type { Executable } from '@/lib/oci/content/content'
import type { Credentials } from '@/lib/oci/fs/credentials'
import type { FileSystem } from '@/lib/oci/fs/file-system'
import type { MountTable } from '@/lib/oci/fs/mounts'
import type { Exceeded, Limits } from './limits'
import type { OpenFile } from './open-file'
import type { Signal } from './signals'
import type { Run, WaitQueue } from './wait'

/**
 * What a program does: it talks through `process` (arguments, environment, files, streams, children) and returns its
 * exit status. A program that never waits is a plain function; one that reads its input, sleeps or starts others is a
 * generator.
 */
export type Main = (process: Process) => number | Run<number>

/** A model of a program: the card of its folder in lib/engine/programs. */
export interface Program {
  /** How it is called, and under what other names. */
  names: readonly string[]
  /** Whose versions it speaks for: `busybox`, `gnu`… The process says which one runs. */
  vendors: readonly string[]
  main: Main
}

/** Finds the model of a program. */
export interface ProgramTable {
  find(name: string, vendor: string): Program | undefined
}

/** What a process starts with; a child takes it from its parent, unless told otherwise. */
export interface Inherited {
  argv: readonly string[]
  env: ReadonlyMap<string, string>
  /** Absolute, without links. */
  cwd: string
  who: Credentials
  umask: number
  files: ReadonlyMap<number, OpenFile>
}

/** What processes that live together share: a container, or one RUN of a build. */
export interface Sandbox {
  readonly mounts: MountTable
  readonly hostname: string
  readonly limits: Limits
  /** When it started, in virtual milliseconds since 1970. */
  readonly startedAt: number
  /** Whether it reaches a network; without one, names do not resolve. */
  readonly network: 'none' | 'online'
  /** Those alive, by number. */
  readonly processes: Map<number, Process>
  lastPid: number
  /** What was used of the limits. */
  turns: number
  output: number
  /** The limit that stopped it. */
  exceeded: Exceeded | undefined
  /** `docker pause`: nobody runs. */
  paused: boolean
}

/** Who gives turns to processes. */
export interface Kernel {
  readonly programs: ProgramTable
  /** Virtual time, in milliseconds since 1970. */
  readonly now: number
  /** Starts the program of a file. Throws an FsError when it cannot be executed. */
  spawn(sandbox: Sandbox, parent: Process | null, path: string, inherited: Inherited): Process
  /** Starts a process that does `main`. */
  start(sandbox: Sandbox, parent: Process | null, inherited: Inherited, main: Main, executable?: Executable): Process
  /** Sends a signal. It takes effect at the next turn of the process; SIGKILL at once. */
  signal(process: Process, signal: Signal): void
  /** Stops a container that has used more than its share. */
  exceed(sandbox: Sandbox, limit: Exceeded): void
}

/** A running program, and everything it can do. */
export interface Process {
  readonly kernel: Kernel
  readonly sandbox: Sandbox
  readonly pid: number
  readonly parent: Process | null
  /** How it was called, its name first. */
  readonly argv: readonly string[]
  /** The last part of its name: `cp` for /bin/cp. */
  readonly name: string
  readonly env: Map<string, string>
  /** What runs: whose version, for programs that several makers wrote. */
  readonly executable: Executable | undefined
  /** Whose version runs (`busybox`, `gnu`, `dash`). */
  readonly vendor: string
  cwd: string
  who: Credentials
  umask: number
  /** The files as this process sees them: with its rights, from its folder. */
  readonly fs: FileSystem
  readonly files: Map<number, OpenFile>
  /** Virtual time, in milliseconds since 1970. */
  readonly now: number
  /** Its exit status once it has ended; 128 and the signal's number when one killed it. */
  readonly status: number | undefined
  readonly killedBy: Signal | undefined
  readonly ended: WaitQueue
  readonly signalled: WaitQueue
  readonly pending: Signal[]
  /** What it does of a signal: a function to call, or nothing. */
  readonly handlers: Map<Signal, (() => void) | 'ignore'>

  /** What there is to read, at most `max` bytes, up to a line feed if `line`; null at the end. Waits for a pipe. */
  read(fd?: number, max?: number, line?: boolean): Run<Bytes | null>
  /** Everything up to the end. */
  readAll(fd?: number): Run<Bytes>
  write(fd: number, bytes: Bytes): void
  /** Prints text on standard output. */
  out(text: string): void
  /** Prints text on standard error. */
  err(text: string): void
  /** Prints `name: message` on standard error, and gives the status to return. */
  fail(message: string, status?: number): number
  /** Lets virtual time pass: sleeping, or working for that long. */
  sleep(milliseconds: number): Run<void>
  /** Starts a program from its file; throws an FsError when the kernel would not. */
  spawn(path: string, argv: readonly string[], changes?: Partial<Inherited>): Process
  /** Starts a copy of this process, which does `main`. */
  fork(main: Main, changes?: Partial<Inherited>): Process
  /** Waits for a child, and gives its status. */
  wait(child: Process): Run<number>
  /** Gives this process to another program, as execve does: it never comes back. Throws an FsError when it cannot. */
  execute(path: string, argv: readonly string[], env: ReadonlyMap<string, string>): Run<never>
}
