import type { Program } from '../../process/contract'
import { echoText } from './text'

export const program: Program = {
  names: ['echo'],
  vendors: ['busybox', 'gnu'],
  main(process) {
    process.write(1, echoText(process.argv.slice(1), false))
    return 0
  },
}
