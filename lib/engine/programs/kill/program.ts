import type { Program } from '../../process/contract'
import { BASH_KILL, BUSYBOX_KILL, runKill } from './run'

export const program: Program = {
  names: ['kill'],
  vendors: ['busybox', 'gnu'],
  main(process) {
    const words = process.vendor === 'busybox' ? BUSYBOX_KILL : BASH_KILL
    return runKill(process, process.argv.slice(1), words, (message) => process.fail(message))
  },
}
