import type { Executable } from '@/lib/oci/content/content'
import { FsError } from '@/lib/oci/fs/errno'
import type { Inherited, Kernel, Main, Process, ProgramTable, Sandbox } from './contract'
import { reportCrash } from './crash'
import { loadProgram } from './exec'
import { Exit } from './exit'
import type { Exceeded } from './limits'
import { RunningProcess, viewOf } from './running-process'
import { isIgnoredByDefault, type Signal, signalNumber } from './signals'
import { Timers } from './timers'
import type { Run, WaitQueue } from './wait'

/**
 * Runs processes one turn after the other on a virtual clock: the clock only moves when everybody waits. Nothing depends
 * on the machine, so that the same programs give the same events.
 */
export class Scheduler implements Kernel {
  readonly #ready: RunningProcess[] = []
  readonly #timers = new Timers()

  constructor(
    readonly programs: ProgramTable,
    /** Virtual time, in milliseconds since 1970. */
    public now: number,
  ) {}

  /** Starts the program of a file. Throws an FsError when it cannot be executed. */
  spawn(sandbox: Sandbox, parent: Process | null, path: string, inherited: Inherited): Process {
    this.#checkRoom(sandbox)
    const fs = viewOf(sandbox.mounts, inherited, () => this.now)
    const { argv, main, executable } = loadProgram(fs, this.programs, path, inherited.argv)
    return this.#launch(sandbox, parent, { ...inherited, argv }, main, executable)
  }

  /** Starts a process that does `main`. */
  start(sandbox: Sandbox, parent: Process | null, inherited: Inherited, main: Main, executable?: Executable): Process {
    this.#checkRoom(sandbox)
    return this.#launch(sandbox, parent, inherited, main, executable)
  }

  #checkRoom(sandbox: Sandbox): void {
    if (sandbox.processes.size >= sandbox.limits.processes) throw new FsError('EAGAIN', '')
  }

  #launch(
    sandbox: Sandbox,
    parent: Process | null,
    inherited: Inherited,
    main: Main,
    executable?: Executable,
  ): Process {
    const process = new RunningProcess(this, sandbox, ++sandbox.lastPid, parent, inherited)
    process.executable = executable
    sandbox.processes.set(process.pid, process)
    process.turn = begin(main, process)
    this.#ready.push(process)
    return process
  }

  /** Sets a timer in virtual time. */
  at(time: number, ring: () => void): void {
    this.#timers.add(time, ring)
  }

  /**
   * Gives up to `turns` turns. True when there is still work: a process that can run, or a timer. Whoever drives the
   * kernel calls it again and again, and lets the page breathe in between.
   */
  run(turns: number): boolean {
    for (let left = turns; left > 0; left--) {
      const process = this.#ready.shift()
      if (process !== undefined) this.#turn(process)
      else if (!this.#advance()) return false
    }
    return true
  }

  #advance(): boolean {
    const next = this.#timers.next
    if (next === undefined) return false
    this.now = Math.max(this.now, next)
    this.#timers.ring()
    return true
  }

  #turn(process: RunningProcess): void {
    const { sandbox, turn } = process
    if (process.status !== undefined || turn === undefined) return
    const exceeded = this.#exceeded(sandbox)
    if (exceeded !== undefined) this.exceed(sandbox, exceeded)
    else if (sandbox.paused || process.stopped) process.signalled.add(() => this.#ready.push(process))
    else {
      this.#deliver(process)
      if (process.status === undefined) this.#resume(process, turn)
    }
  }

  #exceeded(sandbox: Sandbox): Exceeded | undefined {
    const { turns, time } = sandbox.limits
    if (sandbox.turns > turns) return 'turns'
    return time > 0 && this.now - sandbox.startedAt > time ? 'time' : undefined
  }

  #resume(process: RunningProcess, turn: Run<number>): void {
    try {
      const step = turn.next()
      process.sandbox.turns += (step.done ? undefined : step.value?.cost) ?? 1
      if (process.status !== undefined) return
      if (step.done) this.end(process, step.value)
      else this.#suspend(process, step.value?.queues ?? [], step.value?.until)
    } catch (error) {
      this.#crash(process, error)
    }
  }

  /** Sets a process aside until one of the queues is woken or the time has come. */
  #suspend(process: RunningProcess, waited: readonly WaitQueue[], until: number | undefined): void {
    // Who has filled a pipe is held until it is read.
    const full = [...process.files.values()].flatMap((file) =>
      file.isFull?.() && file.writable ? [file.writable] : [],
    )
    const queues = [...waited, ...full]
    if (queues.length === 0 && until === undefined) {
      this.#ready.push(process)
      return
    }
    let awake = false
    const wake = () => {
      if (awake) return
      awake = true
      for (const queue of queues) queue.remove(wake)
      this.#ready.push(process)
    }
    for (const queue of queues) queue.add(wake)
    if (until !== undefined) this.at(until, wake)
    if (!queues.includes(process.signalled)) {
      queues.push(process.signalled)
      process.signalled.add(wake)
    }
  }

  /** Sends a signal. It takes effect at the next turn of the process; SIGKILL at once. */
  signal(target: Process, signal: Signal): void {
    const process = running(target)
    if (process.status !== undefined) return
    if (signal === 'KILL') this.#kill(process, signal)
    else {
      if (signal === 'STOP' || signal === 'CONT') process.stopped = signal === 'STOP'
      process.pending.push(signal)
      process.signalled.wakeAll()
    }
  }

  #deliver(process: RunningProcess): void {
    for (let signal = process.pending.shift(); signal !== undefined; signal = process.pending.shift()) {
      const handler = process.handlers.get(signal)
      if (typeof handler === 'function') handler()
      // Nobody but the host can end process 1 by a signal that it does not handle.
      else if (handler === undefined && !isIgnoredByDefault(signal) && signal !== 'STOP' && process.pid !== 1) {
        this.#kill(process, signal)
        return
      }
    }
  }

  #kill(target: Process, signal: Signal): void {
    const process = running(target)
    process.killedBy = signal
    this.end(process, 128 + signalNumber(signal))
  }

  #crash(process: RunningProcess, error: unknown): void {
    if (process.status !== undefined) return
    if (error instanceof Exit) this.end(process, error.status)
    else if (!(error instanceof FsError)) throw error
    else if (error.code === 'EPIPE') this.#kill(process, 'PIPE')
    else this.end(process, reportCrash(process, error))
  }

  /** Ends a process. The end of process 1 is the end of all. */
  end(process: RunningProcess, status: number): void {
    if (process.status !== undefined) return
    process.status = status & 0xff
    const { turn } = process
    process.turn = undefined
    if (process.killedBy !== undefined) close(turn)
    const { sandbox } = process
    sandbox.processes.delete(process.pid)
    for (const file of process.files.values()) file.release()
    process.files.clear()
    if (process.pid === 1) for (const other of sandbox.processes.values()) this.#kill(other, 'KILL')
    process.ended.wakeAll()
    if (process.parent !== null && process.parent.status === undefined) this.signal(process.parent, 'CHLD')
  }

  /** Stops a container that has used more than its share. */
  exceed(sandbox: Sandbox, limit: Exceeded): void {
    sandbox.exceeded ??= limit
    for (const process of sandbox.processes.values()) this.#kill(process, 'KILL')
  }
}

function running(process: Process): RunningProcess {
  if (process instanceof RunningProcess) return process
  throw new Error('a process that this kernel did not start')
}

function* begin(main: Main, process: Process) {
  const result = main(process)
  return typeof result === 'number' ? result : yield* result
}

/** Lets a killed program clean up, unless it is the one that is running. */
function close(turn: RunningProcess['turn']): void {
  try {
    turn?.return(0)
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof FsError)) throw error
  }
}
