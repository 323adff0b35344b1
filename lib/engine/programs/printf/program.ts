import type { Program } from '../../process/contract'
import { BUSYBOX_PRINTF, GNU_PRINTF, runPrintf } from './run'

export const program: Program = {
  names: ['printf'],
  vendors: ['busybox', 'gnu'],
  main(process) {
    const words = process.vendor === 'busybox' ? BUSYBOX_PRINTF : GNU_PRINTF
    return runPrintf(process, process.argv.slice(1), words, (message) => process.fail(message))
  },
}
