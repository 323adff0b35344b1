import type { Process, Program } from '../../process/contract'
import { findCommand } from '../../process/exec'
import { readOptions } from '../shared/options'

function main(process: Process): number {
  const options = readOptions(process, { flags: 'as' })
  const path = process.env.get('PATH') ?? '/usr/bin:/bin'
  let status = 0
  for (const name of options.operands) {
    const folders = options.has('a') ? path.split(':') : [path]
    const found = folders
      .map((folder) => findCommand(process.fs, folder, name))
      .filter((place) => place !== null && process.fs.exists(place))
    if (found.length === 0) status = 1
    for (const place of found) process.out(`${place}\n`)
  }
  return status
}

// Debian's is a script of debianutils.
export const program: Program = { names: ['which', 'which.debianutils'], vendors: ['busybox', 'gnu'], main }
