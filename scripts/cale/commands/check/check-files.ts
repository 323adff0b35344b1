import path from 'node:path'
import { WrongUse } from '../../command'
import { buildSettings } from './build-settings'
import { checkComposeTarget } from './check-compose'
import { type BuildSetting, checkDockerfileTarget } from './check-dockerfile'
import { collect } from './collect'
import { Folders } from './folders'
import type { Kind } from './kinds'
import { joinReports, type Report } from './report'
import type { Target } from './target'

export interface CheckFilesOptions {
  cwd: string
  type?: Kind
  /** The build context of every Dockerfile; by default what the Compose file beside says, else the Dockerfile's folder. */
  context?: string
}

/** Checks files and folders. What cannot be read is a problem of the report; the rest is checked all the same. */
export function checkFiles(words: readonly string[], { cwd, type, context }: CheckFilesOptions): Report {
  const shown = (file: string) => shownFrom(cwd, file)
  const problems: string[] = []
  const targets = new Map<string, Target>()
  for (const word of words) {
    attempt(problems, () => {
      const collected = collect(word, cwd, type)
      problems.push(...collected.problems)
      for (const target of collected.targets) targets.set(keyOf(target), target)
    })
  }
  const folders = new Folders(shown)
  const settings =
    context === undefined ? buildSettings([...targets.values()], folders) : new Map<string, BuildSetting>()
  const reports: Report[] = []
  for (const target of targets.values()) {
    attempt(problems, () => {
      if (target.kind === 'compose') reports.push(checkComposeTarget(target, folders, shown))
      else {
        const setting = context === undefined ? settings.get(path.join(target.folder, target.name)) : { context }
        reports.push(checkDockerfileTarget(target, setting, folders, shown))
      }
    })
  }
  return joinReports([...reports, { checked: [], findings: [], problems }])
}

function keyOf(target: Target): string {
  return JSON.stringify([target.kind, target.folder, target.kind === 'compose' ? target.names : target.name])
}

function attempt(problems: string[], action: () => void): void {
  try {
    action()
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error
    problems.push(error.message)
  }
}

/** A path as one would type it from `cwd`. */
function shownFrom(cwd: string, file: string): string {
  const relative = path.relative(cwd, file)
  return relative === '' ? '.' : relative.startsWith('..') && path.isAbsolute(file) ? shorter(relative, file) : relative
}

function shorter(a: string, b: string): string {
  return a.length <= b.length ? a : b
}
