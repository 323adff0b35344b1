import type { Range } from '@/lib/text/position'
import type { DockerfileRule } from '../../subject'
import type { Instruction } from '../../syntax/types'
import { stepsOf } from '../shared/run-commands'

/** `~` alone, or at the start of a path: a home folder, for a shell. */
const HOME = /^["']?~(?:\/|["']?$)/

export const rule: DockerfileRule = {
  id: 'tilde-not-expanded',
  severity: 'info',
  origin: { kind: 'cale' },
  *check({ build }) {
    for (const { instruction } of stepsOf(build, 'WORKDIR', 'VOLUME', 'COPY', 'ADD', 'ENV')) {
      const range = tilde(instruction)
      if (range !== undefined) yield { range, params: { instruction: instruction.name ?? '' } }
    }
  },
}

/** Where an instruction that goes through no shell writes a home folder as a shell would. */
function tilde({ name, args, pairs }: Instruction): Range | undefined {
  if (name === 'WORKDIR' || name === 'VOLUME') return args.find(({ value }) => HOME.test(value))?.range
  if (name === 'COPY' || name === 'ADD') {
    const destination = args.at(-1)
    return destination !== undefined && HOME.test(destination.value) ? destination.range : undefined
  }
  if (name !== 'ENV') return undefined
  return pairs.find(({ value }) => value?.value.split(':').some((part) => HOME.test(part)))?.value?.range
}
