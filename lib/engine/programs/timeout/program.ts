import { FsError } from '@/lib/oci/fs/errno'
import type { Process, Program } from '../../process/contract'
import { DEFAULT_PATH, findCommand } from '../../process/exec'
import { parseSignal } from '../../process/signals'
import type { Run } from '../../process/wait'
import { readOptions } from '../shared/options'
import { isBusybox, quoted } from '../shared/words'

const UNITS: Readonly<Record<string, number>> = { '': 1000, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }
const TIMED_OUT = 124

function* main(process: Process): Run<number> {
  const options = readOptions(process, {
    flags: 'v',
    values: 'sk',
    long: { 'signal=': 's', 'kill-after=': 'k', 'preserve-status': 'preserve', foreground: 'f' },
    stopEarly: true,
    status: 125,
  })
  const [duration = '', ...argv] = options.operands
  const [, number, unit = ''] = /^(\d+\.?\d*)([smhd]?)$/.exec(duration) ?? []
  if (number === undefined || argv.length === 0)
    return process.fail(
      isBusybox(process)
        ? `invalid number '${duration}'`
        : `invalid time interval ${quoted(process, duration)}\nTry 'timeout --help' for more information.`,
      isBusybox(process) ? 1 : 125,
    )
  const signal = parseSignal(options.value('s') ?? 'TERM') ?? 'TERM'
  const path = findCommand(process.fs, process.env.get('PATH') ?? DEFAULT_PATH, argv[0] ?? '')
  try {
    if (path === null) throw new FsError('ENOENT', argv[0] ?? '')
    const child = process.spawn(path, argv)
    const until = process.now + Number(number) * (UNITS[unit] ?? 1000)
    while (child.status === undefined && process.now < until) yield { queues: [child.ended], until }
    if (child.status !== undefined) return child.status
    process.kernel.signal(child, signal)
    const ended = yield* process.wait(child)
    if (!isBusybox(process)) return options.has('preserve') ? ended : TIMED_OUT
    // busybox's has become the command: it dies of the signal.
    process.kernel.signal(process, signal)
    yield
    return ended
  } catch (error) {
    if (!(error instanceof FsError) || error.code === 'EPIPE') throw error
    process.fail(
      isBusybox(process)
        ? `can't execute '${argv[0]}': ${error.message}`
        : `failed to run command ${quoted(process, argv[0] ?? '')}: ${error.message}`,
    )
    return error.code === 'ENOENT' ? 127 : 126
  }
}

export const program: Program = { names: ['timeout'], vendors: ['busybox', 'gnu'], main }
