import type { Process } from '../../process/contract'
import { parseSignal, SIGNALS, type Signal, signalNumber } from '../../process/signals'

/** The words of a `kill`, and the statuses it gives. */
export interface KillWords {
  usage: string
  usageStatus: number
  badSignal(name: string): string
  badSignalStatus: number
  badPid(text: string): string
  badPidStatus: number
  noProcess(pid: string): string
  notPermitted(pid: string): string
}

export const BUSYBOX_KILL: KillWords = {
  usage: 'you need to specify whom to kill',
  usageStatus: 1,
  badSignal: (name) => `bad signal name '${name}'`,
  badSignalStatus: 1,
  badPid: (text) => `invalid number '${text}'`,
  badPidStatus: 1,
  noProcess: (pid) => `can't kill pid ${pid}: No such process`,
  notPermitted: (pid) => `can't kill pid ${pid}: Operation not permitted`,
}

export const DASH_KILL: KillWords = {
  usage: 'Usage: kill [-s sigspec | -signum | -sigspec] [pid | job]... or\nkill -l [exitstatus]',
  usageStatus: 2,
  badSignal: (name) => `Illegal option -${name[0] ?? ''}`,
  badSignalStatus: 2,
  badPid: (text) => `Illegal number: ${text}`,
  badPidStatus: 2,
  noProcess: () => 'No such process\n',
  notPermitted: () => 'Operation not permitted\n',
}

export const BASH_KILL: KillWords = {
  usage: 'usage: kill [-s sigspec | -n signum | -sigspec] pid | jobspec ... or kill -l [sigspec]',
  usageStatus: 2,
  badSignal: (name) => `${name}: invalid signal specification`,
  badSignalStatus: 1,
  badPid: (text) => `${text}: arguments must be process or job IDs`,
  badPidStatus: 1,
  noProcess: (pid) => `(${pid}) - No such process`,
  notPermitted: (pid) => `(${pid}) - Operation not permitted`,
}

/** Runs `kill`, as a program or in a shell; `complain` prints what is wrong. */
export function runKill(
  process: Process,
  given: readonly string[],
  words: KillWords,
  complain: (message: string) => void,
): number {
  const [first = '', ...rest] = given
  if (first === '-l') {
    for (const name of SIGNALS)
      process.out(words === DASH_KILL ? `${name}\n` : `${String(signalNumber(name)).padStart(2)}) ${name}\n`)
    return 0
  }
  let signal: Signal | 0 = 'TERM'
  let targets = given
  const isNamed = first === '-s' || first === '-n'
  const named = isNamed ? rest.shift() : /^-[A-Za-z0-9]+$/.test(first) ? first.slice(1) : undefined
  if (named !== undefined) {
    const parsed = named === '0' ? 0 : parseSignal(named)
    if (parsed === undefined) {
      complain(words.badSignal(named))
      return words.badSignalStatus
    }
    signal = parsed
    targets = rest
  }
  if (targets[0] === '--') targets = targets.slice(1)
  if (targets.length === 0) {
    complain(words.usage)
    return words.usageStatus
  }
  let status = 0
  for (const target of targets) status = killOne(process, target, signal, words, complain) || status
  return status
}

function killOne(
  process: Process,
  target: string,
  signal: Signal | 0,
  words: KillWords,
  complain: (message: string) => void,
): number {
  if (!/^-?\d+$/.test(target)) {
    complain(words.badPid(target))
    return words.badPidStatus
  }
  const all = [...process.sandbox.processes.values()]
  const pid = Number(target)
  // -1 is everybody but process 1 and oneself; another negative number, the group of a process.
  const found =
    pid === -1
      ? all.filter((other) => other.pid > 1 && other !== process)
      : all.filter((other) => other.pid === Math.abs(pid))
  if (found.length === 0) {
    complain(words.noProcess(target))
    return 1
  }
  for (const other of found) {
    if (process.who.uid !== 0 && process.who.uid !== other.who.uid) {
      complain(words.notPermitted(target))
      return 1
    }
    // Nobody inside a container can kill its process 1 by surprise.
    if (signal !== 0 && !(other.pid === 1 && signal === 'KILL')) process.kernel.signal(other, signal)
  }
  return 0
}
