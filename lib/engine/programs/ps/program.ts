import type { Process, Program } from '../../process/contract'
import { userName } from '../shared/accounts'
import { isBusybox } from '../shared/words'

function commandLine({ argv }: Process): string {
  return argv.join(' ')
}

/** busybox's, and the one of procps. */
function main(process: Process): number {
  const all = [...process.sandbox.processes.values()].sort((a, b) => a.pid - b.pid)
  const name = ({ who }: Process) => userName(process.fs, who.uid) ?? String(who.uid)
  if (isBusybox(process)) {
    process.out('PID   USER     COMMAND\n')
    for (const other of all)
      process.out(`${String(other.pid).padStart(5)} ${name(other).slice(0, 8).padEnd(8)} ${commandLine(other)}\n`)
    return 0
  }
  const words = process.argv.slice(1).join('')
  if (/u/.test(words) && !words.startsWith('-u')) {
    process.out('USER         PID %CPU %MEM    VSZ   RSS TTY      STAT START   TIME COMMAND\n')
    for (const other of all)
      process.out(
        `${name(other).padEnd(8)} ${String(other.pid).padStart(7)}  0.0  0.0   4000  2000 ?        ${other === process ? 'R ' : 'Ss'}   08:00   0:00 ${commandLine(other)}\n`,
      )
  } else if (/f/.test(words)) {
    process.out('UID          PID    PPID  C STIME TTY          TIME CMD\n')
    for (const other of all)
      process.out(
        `${name(other).padEnd(8)} ${String(other.pid).padStart(7)} ${String(other.parent?.pid ?? 0).padStart(7)}  0 08:00 ?        00:00:00 ${commandLine(other)}\n`,
      )
  } else {
    process.out('    PID TTY          TIME CMD\n')
    for (const other of all) process.out(`${String(other.pid).padStart(7)} ?        00:00:00 ${other.name}\n`)
  }
  return 0
}

export const program: Program = { names: ['ps'], vendors: ['busybox', 'gnu'], main }
