import type { Program } from '../../process/contract'

/** The course's machine has two processors. */
export const program: Program = {
  names: ['nproc'],
  vendors: ['busybox', 'gnu'],
  main(process) {
    process.out('2\n')
    return 0
  },
}
