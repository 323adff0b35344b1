import type { Program } from '../../process/contract'
import { runPrintf } from './run'

export const program: Program = {
  names: ['printf'],
  vendors: ['busybox', 'gnu'],
  main: (process) => runPrintf(process, process.argv.slice(1), (message) => process.fail(message)),
}
