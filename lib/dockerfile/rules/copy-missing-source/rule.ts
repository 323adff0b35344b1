import { ignoreMatcher } from '../../dockerignore/matcher'
import { compilePattern } from '../../dockerignore/pattern'
import type { DockerfileRule } from '../../subject'
import { suggest } from '../../syntax/suggest'
import { contextSources } from '../shared/context-copies'
import { stepsOf } from '../shared/run-commands'

export const rule: DockerfileRule = {
  id: 'copy-missing-source',
  severity: 'info',
  origin: { kind: 'cale' },
  *check({ build, context }) {
    if (context.files === undefined) return
    const ignore = ignoreMatcher(context.dockerignore ?? '')
    const files = Object.keys(context.files)
    const sent = files.filter((file) => !ignore.ignores(file))
    const withFolders = (paths: readonly string[]) =>
      new Set(paths.flatMap((path) => path.split('/').map((_, i, parts) => parts.slice(0, i + 1).join('/'))))
    const known = withFolders(sent)
    const all = withFolders(files)
    for (const step of stepsOf(build, 'COPY', 'ADD')) {
      for (const { path, token } of contextSources(step)) {
        if (path === '.' || path.startsWith('..') || known.has(path)) continue
        const matches = /[*?[]/.test(path) ? compilePattern(path) : null
        // A pattern that matches nothing is only an error when it is the only source: BuildKit lets the others through.
        if (matches !== null && ([...known].some(matches) || step.args.length > 2)) continue
        const suggestion = suggest(path, known)
        const params = { path, ignored: all.has(path) ? 1 : 0, ...(suggestion === undefined ? {} : { suggestion }) }
        yield { range: token.range, params }
      }
    }
  },
}
