import type { Process, Program } from '../../process/contract'
import { readOptions } from '../shared/options'

/** The Linux of the course's machine. */
const RELEASE = '6.12.54-linuxkit'
const BUILD = '#1 SMP PREEMPT_DYNAMIC Mon Oct 27 12:00:00 UTC 2026'

function main(process: Process): number {
  if (process.name === 'arch') {
    process.out('x86_64\n')
    return 0
  }
  const options = readOptions(process, {
    flags: 'asnrvmpio',
    long: { all: 'a', 'kernel-name': 's', nodename: 'n', 'kernel-release': 'r', machine: 'm', 'operating-system': 'o' },
  })
  const all = options.has('a')
  const fields: [string, string][] = [
    ['s', 'Linux'],
    ['n', process.sandbox.hostname],
    ['r', RELEASE],
    ['v', BUILD],
    ['m', 'x86_64'],
    ['p', 'unknown'],
    ['i', 'unknown'],
    ['o', 'GNU/Linux'],
  ]
  const wanted = fields.filter(([letter]) => options.has(letter) || (all && letter !== 'p' && letter !== 'i'))
  process.out(`${wanted.length === 0 ? 'Linux' : wanted.map(([, value]) => value).join(' ')}\n`)
  return 0
}

export const program: Program = { names: ['uname', 'arch'], vendors: ['busybox', 'gnu'], main }
