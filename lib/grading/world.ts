import { build } from './build/build'
import type { BuildResult } from './build/result'
import { type Files, filesUnder } from './files'
import { readProject } from './services/read-project'
import type { ProjectResult } from './services/result'

/**
 * What observers may look at: what Docker and Compose would make of the files. Each answer is computed once.
 * The simulated engine will stand behind this same interface.
 */
export interface World {
  files: Files
  /** The image that `docker build folder` gives; `dockerfile` is relative to the folder. */
  build(folder: string, dockerfile?: string): BuildResult
  /** The project that `docker compose` reads at the root. */
  project(): ProjectResult
  /** The same world after some files were changed: the counter-example. */
  edit(changes: Files): World
}

export function createWorld(files: Files): World {
  const builds = new Map<string, BuildResult>()
  let project: ProjectResult | undefined
  return {
    files,
    build(folder, dockerfile = 'Dockerfile') {
      const key = `${folder}\0${dockerfile}`
      const known = builds.get(key)
      if (known) return known
      const result = within(folder, build(filesUnder(files, folder), dockerfile))
      builds.set(key, result)
      return result
    },
    project() {
      project ??= readProject(files)
      return project
    },
    edit: (changes) => createWorld({ ...files, ...changes }),
  }
}

/** The names of files, seen from the exercise's root. */
function within(folder: string, result: BuildResult): BuildResult {
  const file = folder === '.' ? result.file : `${folder}/${result.file}`
  return result.ok ? { ...result, file } : { ...result, file, failure: { ...result.failure, file } }
}
