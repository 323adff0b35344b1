import { nearest } from '../../schema/nearest'
import type { ComposeRule, ComposeSubject } from '../../subject'
import { at, servicesOf } from '../shared/finding'
import { projectPath } from '../shared/project-path'

export const rule: ComposeRule = {
  id: 'bind-source-missing',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    const known = knownPaths(subject)
    for (const [name, { volumes = [] }] of servicesOf(subject)) {
      for (const [i, { type, source }] of volumes.entries()) {
        const path = type === 'bind' && source !== undefined ? projectPath(subject, source) : null
        // The files that we are given are not always all the project: a path is wrong when we see the right one.
        if (path === null || path === '.' || known.has(path)) continue
        const suggestion = meant(path, known)
        if (suggestion !== undefined)
          yield* at(subject, ['services', name, 'volumes', i], { service: name, path, suggestion })
      }
    }
  },
}

/** The files of the project and their folders. */
function knownPaths({ files }: ComposeSubject): ReadonlySet<string> {
  return new Set(
    Object.keys(files).flatMap((file) => file.split('/').map((_, i, parts) => parts.slice(0, i + 1).join('/'))),
  )
}

/** The file that was meant: of nearly the same path, or of the same name elsewhere. */
function meant(path: string, known: ReadonlySet<string>): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (!/\.\w+$/.test(name)) return undefined
  const files = [...known].filter((file) => /\.\w+$/.test(file))
  return files.find((file) => file.endsWith(`/${name}`) || path.endsWith(`/${file}`)) ?? nearest(path, files)
}
