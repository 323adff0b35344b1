import type { Program } from '../../process/contract'

export const program: Program = {
  names: ['pwd'],
  vendors: ['busybox', 'gnu'],
  main(process) {
    process.out(`${process.fs.realpath('.')}\n`)
    return 0
  },
}
