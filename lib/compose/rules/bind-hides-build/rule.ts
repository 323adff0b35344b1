import { resolvePath } from '../../forms/path'
import type { Mount, Service } from '../../project'
import type { ComposeRule, ComposeSubject } from '../../subject'
import { isWithin } from '../shared/data-folder'
import { copiesOf, type FinalStage, finalStage, startOf } from '../shared/dockerfile'
import { at, servicesOf } from '../shared/finding'
import { projectPath } from '../shared/project-path'

export const rule: ComposeRule = {
  id: 'bind-hides-build',
  severity: 'info',
  origin: { kind: 'cale' },
  *check(subject) {
    for (const [name, service] of servicesOf(subject)) {
      const stage = service.build ? finalStage(subject, service.build) : null
      if (stage === null) continue
      const mounts = service.volumes ?? []
      const started = startedFiles(service, stage).filter((file) => isMade(stage, file))
      for (const [i, mount] of mounts.entries()) {
        const file = started.find((path) => isHidden(subject, mounts, mount, path))
        if (file !== undefined)
          yield* at(subject, ['services', name, 'volumes', i], { service: name, target: mount.target, file })
      }
    }
  },
}

/** The files that the container starts: the words of its command that are paths for sure, in full. */
function startedFiles({ command, entrypoint, working_dir: folder }: Service, stage: FinalStage): string[] {
  const start = startOf(stage)
  // Compose forgets the CMD of an image whose entrypoint it changes.
  const words = [...(entrypoint ?? start.entrypoint), ...(command ?? (entrypoint === null ? start.cmd : []))]
  return words
    .filter((word) => /^[\w@./-]+$/.test(word) && !word.startsWith('-') && /\/|\.\w+$/.test(word))
    .map((word) => resolvePath(folder ?? stage.workdir, word))
}

/** Whether building the image makes a file: it comes from another stage, or is compiled in this one. */
function isMade(stage: FinalStage, file: string): boolean {
  if (copiesOf(stage).some(({ destination, from }) => from !== null && isWithin(file, destination))) return true
  return stage.lines.some((line) => {
    if (!/^RUN\b/i.test(line)) return false
    const output = /\bgo\s+build\b.*?\s-o[ =](\S+)/.exec(line)?.[1]
    if (output !== undefined && resolvePath(stage.workdir, output) === file) return true
    const bundles = /\b(?:npm|yarn|pnpm|bun)\s+(?:run\s+)?build\b|\btsc\b/.test(line)
    return (
      bundles && ['dist', 'build', '.next', 'out'].some((folder) => isWithin(file, resolvePath(stage.workdir, folder)))
    )
  })
}

/** Whether a mount covers a file that the folder of the host does not hold, with no other mount to keep it. */
function isHidden(subject: ComposeSubject, mounts: readonly Mount[], mount: Mount, file: string): boolean {
  const { type, source = '', target } = mount
  if (type !== 'bind' || !isWithin(file, target)) return false
  if (mounts.some((other) => other !== mount && isWithin(file, other.target) && isWithin(other.target, target)))
    return false
  const folder = projectPath(subject, source)
  if (folder === null) return false
  const onHost = `${folder === '.' ? '' : `${folder}/`}${file.slice(target === '/' ? 1 : target.length + 1)}`
  return !Object.hasOwn(subject.files, onHost)
}
