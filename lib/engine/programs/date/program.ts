import type { Process, Program } from '../../process/contract'
import { parseDate } from '../shared/dates'
import { readOptions } from '../shared/options'
import { isBusybox, quoted } from '../shared/words'
import { formatDate } from './format'

function main(process: Process): number {
  const options = readOptions(
    process,
    {
      flags: 'uRs',
      values: 'drfDI',
      long: {
        utc: 'u',
        universal: 'u',
        'date=': 'd',
        'rfc-email': 'R',
        'iso-8601=': 'iso',
        'iso-8601': 'iso',
        'reference=': 'r',
        'rfc-3339=': 'rfc',
      },
    },
    process.argv.slice(1).map((word) => (word.startsWith('-I') ? `--iso-8601=${word.slice(2) || 'date'}` : word)),
  )
  const written = options.value('d')
  const reference = options.value('r')
  const time =
    reference !== undefined
      ? process.fs.stat(reference).mtime
      : written === undefined
        ? process.now
        : parseDate(written, process.now)
  if (time === undefined)
    return process.fail(
      isBusybox(process) ? `invalid date '${written}'` : `invalid date ${quoted(process, written ?? '')}`,
    )
  const [format] = options.operands
  const iso: Readonly<Record<string, string>> = {
    date: '%Y-%m-%d',
    hours: '%Y-%m-%dT%H+00:00',
    minutes: '%Y-%m-%dT%H:%M+00:00',
    seconds: '%Y-%m-%dT%H:%M:%S+00:00',
  }
  const precision = options.value('iso') || 'date'
  if (format !== undefined && !format.startsWith('+'))
    return process.fail(
      isBusybox(process) ? `can't set date: Operation not permitted` : `cannot set date: Operation not permitted`,
    )
  const wanted =
    format?.slice(1) ??
    (options.has('R')
      ? '%a, %d %b %Y %H:%M:%S +0000'
      : options.has('iso')
        ? (iso[precision] ?? '%Y-%m-%d')
        : '%a %b %e %H:%M:%S UTC %Y')
  process.out(`${formatDate(time, wanted)}\n`)
  return 0
}

export const program: Program = { names: ['date'], vendors: ['busybox', 'gnu'], main }
