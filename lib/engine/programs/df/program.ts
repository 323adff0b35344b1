import type { Process, Program } from '../../process/contract'
import { humanSize } from '../ls/format'
import { readOptions } from '../shared/options'
import { isBusybox } from '../shared/words'

/** The disk of the course's machine, in kB. */
const DISK = { size: 61_255_652, used: 18_201_344 }

function main(process: Process): number {
  const options = readOptions(process, {
    flags: 'hkmTPai',
    long: { 'human-readable': 'h', 'print-type': 'T', portability: 'P', inodes: 'i' },
  })
  const shown = (kilobytes: number) =>
    options.has('h') ? humanSize(kilobytes * 1024, !isBusybox(process)) : String(kilobytes)
  const rows = [
    ['overlay', 'overlay', DISK.size, DISK.used, '/'],
    ['tmpfs', 'tmpfs', 65_536, 0, '/dev'],
  ] as const
  const title = options.has('h') ? 'Size' : '1K-blocks'
  process.out(`Filesystem     ${title.padStart(9)} ${'Used'.padStart(9)} ${'Available'.padStart(9)} Use% Mounted on\n`)
  for (const [name, , size, used, at] of rows) {
    const percent = `${Math.ceil((used / size) * 100)}%`
    process.out(
      `${name.padEnd(14)} ${shown(size).padStart(9)} ${shown(used).padStart(9)} ${shown(size - used).padStart(9)} ${percent.padStart(4)} ${at}\n`,
    )
  }
  return 0
}

export const program: Program = { names: ['df'], vendors: ['busybox', 'gnu'], main }
