import type { Program } from '../../process/contract'
import { runKill } from './run'

export const program: Program = {
  names: ['kill'],
  vendors: ['busybox', 'gnu'],
  main: (process) => runKill(process, process.argv.slice(1), (message) => process.fail(message)),
}
