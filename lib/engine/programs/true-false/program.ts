import type { Program } from '../../process/contract'

export const program: Program = {
  names: ['true', 'false'],
  vendors: ['busybox', 'gnu'],
  main: ({ name }) => (name === 'true' ? 0 : 1),
}
