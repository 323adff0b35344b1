import type { Process } from '../../process/contract'
import { parseSignal, SIGNALS, type Signal, signalNumber } from '../../process/signals'

/** Runs `kill`, as a program or in a shell; `complain` prints what is wrong. */
export function runKill(process: Process, words: readonly string[], complain: (message: string) => void): number {
  const [first = '', ...rest] = words
  if (first === '-l') {
    process.out(`${SIGNALS.map((name) => `${String(signalNumber(name)).padStart(2)}) ${name}`).join('\n')}\n`)
    return 0
  }
  let signal: Signal | 0 = 'TERM'
  let targets = words
  const named =
    first === '-s' || first === '-n' ? rest.shift() : /^-[A-Za-z0-9]+$/.test(first) ? first.slice(1) : undefined
  if (named !== undefined) {
    const parsed = named === '0' ? 0 : parseSignal(named)
    if (parsed === undefined) {
      complain(`bad signal name '${named}'`)
      return 1
    }
    signal = parsed
    targets = rest
  }
  if (targets[0] === '--') targets = targets.slice(1)
  if (targets.length === 0) {
    complain('you need to specify whom to kill')
    return 1
  }
  let status = 0
  for (const target of targets) status = killOne(process, target, signal, complain) || status
  return status
}

function killOne(process: Process, target: string, signal: Signal | 0, complain: (message: string) => void): number {
  const all = [...process.sandbox.processes.values()]
  const pid = Number(target)
  // A negative number names a group: here, everybody but process 1 and oneself for -1.
  const found =
    pid === -1
      ? all.filter((other) => other.pid > 1 && other !== process)
      : all.filter((other) => other.pid === Math.abs(pid))
  if (!/^-?\d+$/.test(target)) {
    complain(`bad pid '${target}'`)
    return 1
  }
  if (found.length === 0) {
    complain(`can't kill pid ${target}: No such process`)
    return 1
  }
  for (const other of found) {
    if (process.who.uid !== 0 && process.who.uid !== other.who.uid) {
      complain(`can't kill pid ${target}: Operation not permitted`)
      return 1
    }
    // Not even a process of its container can kill process 1 by surprise.
    if (signal !== 0 && !(other.pid === 1 && signal === 'KILL')) process.kernel.signal(other, signal)
  }
  return 0
}
