import type { Program } from '../../process/contract'

/** What has nothing to do here: sync writes nothing, nobody is at a terminal. */
export const program: Program = {
  names: ['clear', 'reset', 'sync', 'tty', 'mesg', 'stty', 'ldconfig', 'update-ca-certificates'],
  vendors: ['busybox', 'gnu', 'upstream'],
  main(process) {
    if (process.name === 'clear' && process.vendor === 'gnu' && !process.env.has('TERM')) {
      process.err('TERM environment variable not set.\n')
      return 1
    }
    if (process.name === 'tty') {
      process.out('not a tty\n')
      return 1
    }
    return 0
  },
}
