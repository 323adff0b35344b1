import type { Process, Program } from '../../process/contract'
import type { Run } from '../../process/wait'
import { catInputs } from '../shared/inputs'

/** Pagers: without a terminal they only copy. Editors say why they do not open. */
function* main(process: Process): Run<number> {
  const files = process.argv.slice(1).filter((word) => !word.startsWith('-') && !word.startsWith('+'))
  return yield* catInputs(process, files, (bytes) => process.write(1, bytes))
}

export const program: Program = { names: ['more', 'less'], vendors: ['busybox', 'gnu'], main }
