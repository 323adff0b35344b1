import path from 'node:path'
import { CONFIG_NAMES, OVERRIDE_NAMES } from '@/lib/compose/project/config-files'
import { kindByName } from './kinds'
import type { Target } from './target'

/** The targets that the names of a folder's files make, in the order of the names. */
export function groupByName(folder: string, names: readonly string[]): Target[] {
  const byFolder = new Map<string, string[]>()
  for (const name of names) {
    const home = path.posix.dirname(name)
    byFolder.set(home, [...(byFolder.get(home) ?? []), path.posix.basename(name)])
  }
  return [...byFolder].flatMap(([home, inside]) => targetsOf(path.join(folder, home), inside))
}

function targetsOf(folder: string, names: readonly string[]): Target[] {
  const compose = names.filter((name) => kindByName(name) === 'compose')
  const project = projectOf(compose)
  const targets: Target[] = names
    .filter((name) => kindByName(name) === 'dockerfile')
    .map((name) => ({ kind: 'dockerfile', folder, name }))
  if (project.length > 0) targets.push({ kind: 'compose', folder, names: project })
  for (const name of compose) if (!project.includes(name)) targets.push({ kind: 'compose', folder, names: [name] })
  return targets
}

/** The files that `docker compose` reads in a folder without being told: one of its names, and its override. */
export function projectOf(names: readonly string[]): string[] {
  const first = (known: readonly string[]) => known.find((name) => names.includes(name))
  const main = first(CONFIG_NAMES)
  const override = first(OVERRIDE_NAMES)
  return main === undefined ? [] : [main, ...(override === undefined ? [] : [override])]
}
