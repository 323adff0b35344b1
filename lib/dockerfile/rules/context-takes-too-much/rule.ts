import { ignoreMatcher } from '../../dockerignore/matcher'
import type { DockerfileRule } from '../../subject'
import { wholeContext } from '../shared/context-copies'
import { stepsOf } from '../shared/run-commands'

/** What a context often holds and an image never wants, the most dangerous first. */
const UNWANTED = [/^\.env(\.(?!example|sample|dist)[^/]*)?$/, /^node_modules$/, /^\.git$/, /^\.?venv$/, /^__pycache__$/]

export const rule: DockerfileRule = {
  id: 'context-takes-too-much',
  severity: 'info',
  origin: { kind: 'cale' },
  *check({ build, context }) {
    const ignore = ignoreMatcher(context.dockerignore ?? '')
    const kept = Object.keys(context.files ?? {}).filter((path) => !ignore.ignores(path))
    const names = new Set(kept.flatMap((path) => path.split('/')))
    const taken = UNWANTED.flatMap((pattern) => [...names].find((name) => pattern.test(name)) ?? [])
    const [first] = taken
    if (first === undefined) return
    for (const step of stepsOf(build, 'COPY', 'ADD')) {
      const copy = wholeContext(step)
      const hasIgnore = context.dockerignore === undefined ? 0 : 1
      if (copy !== null) yield { range: copy.range, params: { names: taken.join(', '), hasIgnore } }
    }
  },
}
