import type { Process, Program } from '../../process/contract'
import type { Run } from '../../process/wait'
import { missingOperand, quoted } from '../shared/words'

const UNITS: Readonly<Record<string, number>> = { '': 1, s: 1, m: 60, h: 3600, d: 86400 }

function* main(process: Process): Run<number> {
  const durations = process.argv.slice(1)
  if (durations.length === 0) {
    return missingOperand(process, 'sleep [N]...')
  }
  let total = 0
  for (const duration of durations) {
    const [, number, unit = ''] = /^(\d+\.?\d*|\.\d+)([smhd]?)$/.exec(duration) ?? []
    if (duration === 'infinity') total = Number.POSITIVE_INFINITY
    else if (number === undefined) {
      return process.fail(
        process.vendor === 'busybox'
          ? `invalid number '${duration}'`
          : `invalid time interval ${quoted(process, duration)}\nTry 'sleep --help' for more information.`,
      )
    } else total += Number(number) * (UNITS[unit] ?? 1)
  }
  yield* process.sleep(total * 1000)
  return 0
}

export const program: Program = { names: ['sleep'], vendors: ['busybox', 'gnu'], main }
