import type { Project } from './project'

/** The project as `docker compose config --format json` prints it: each `$` doubled, so that it can be read back. */
export function printedModel(project: Project): unknown {
  return JSON.parse(JSON.stringify(project).replaceAll('$', '$$$$'))
}
