import type { Program } from '../../process/contract'
import { INTERPRETER } from '../../shell/interpreter'

/** The shells: busybox ash, Debian's dash and bash. */
export const program: Program = {
  names: ['sh', 'ash', 'dash', 'bash'],
  vendors: ['busybox', 'dash', 'bash'],
  main: INTERPRETER.main,
}
