import type { Program } from '../../process/contract'
import { runTest } from './run'

export const program: Program = {
  names: ['test', '['],
  vendors: ['busybox', 'gnu'],
  main: (process) => runTest(process, [process.name, ...process.argv.slice(1)], (message) => process.fail(message)),
}
