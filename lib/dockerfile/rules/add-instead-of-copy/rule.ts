import type { DockerfileRule } from '../../subject'
import { contextSources } from '../shared/context-copies'
import { stepsOf } from '../shared/run-commands'

/** What ADD unpacks. */
const ARCHIVE = /\.(tar|tgz|tbz2?|txz|tzst|(tar\.)?(gz|bz2|xz|zst|lzma))$/

export const rule: DockerfileRule = {
  id: 'add-instead-of-copy',
  severity: 'info',
  origin: { kind: 'hadolint', ref: 'DL3020' },
  *check({ build }) {
    for (const step of stepsOf(build, 'ADD')) {
      const { instruction, args } = step
      const sources = contextSources(step)
      if (sources.length === 0 || sources.length < args.length - 1) continue
      if (!sources.some(({ path }) => ARCHIVE.test(path) || /[*?[]/.test(path)))
        yield { range: instruction.keyword.range }
    }
  },
}
