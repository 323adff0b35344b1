import path from 'node:path'
import { loadCompose } from '@/lib/compose/load'
import { nativePath } from '../../files/posix-path'
import { composeInput } from './check-compose'
import type { BuildSetting } from './check-dockerfile'
import type { Folders } from './folders'
import type { Target } from './target'

/**
 * How the Compose files among the targets build each Dockerfile, by its full path: `docker/api.Dockerfile` may well be
 * built from the root.
 */
export function buildSettings(targets: readonly Target[], folders: Folders): Map<string, BuildSetting> {
  const settings = new Map<string, BuildSetting>()
  for (const target of targets) {
    if (target.kind !== 'compose') continue
    const { project } = loadCompose({ ...composeInput(target, folders), profiles: ['*'] })
    for (const { build } of Object.values(project?.services ?? {})) {
      if (build?.dockerfile === undefined) continue
      const context = path.resolve(target.folder, nativePath(build.context))
      const file = path.resolve(context, build.dockerfile)
      if (!settings.has(file))
        settings.set(file, { context, ...(build.args === undefined ? {} : { args: build.args }) })
    }
  }
  return settings
}
