import type { Process, Program } from '../../process/contract'
import type { Run } from '../../process/wait'

const REPEAT = 512

function* main(process: Process): Run<number> {
  const line = `${process.argv.slice(1).join(' ') || 'y'}\n`
  for (;;) {
    process.out(line.repeat(REPEAT))
    yield
  }
}

export const program: Program = { names: ['yes'], vendors: ['busybox', 'gnu'], main }
