import type { Process, Program } from '../../process/contract'
import { userName } from '../shared/accounts'
import { isBusybox } from '../shared/words'

function main(process: Process): number {
  const { uid } = process.who
  const name = userName(process.fs, uid)
  if (name === undefined) {
    return process.fail(isBusybox(process) ? `unknown uid ${uid}` : `cannot find name for user ID ${uid}`)
  }
  process.out(`${name}\n`)
  return 0
}

export const program: Program = { names: ['whoami'], vendors: ['busybox', 'gnu'], main }
