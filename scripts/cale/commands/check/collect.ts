import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { WrongUse } from '../../command'
import { readText } from '../../files/read-text'
import { reasonOf } from '../../files/reason'
import { walk } from '../../files/walk'
import { groupByName, projectOf } from './group'
import { type Kind, kindByContent, kindByName } from './kinds'
import type { Target } from './target'

/** Folders in which nobody wants the files of others checked. */
export const SKIPPED: ReadonlySet<string> = new Set(['node_modules', '.git', '.venv', 'venv', '__pycache__'])

export interface Collected {
  targets: Target[]
  /** French sentences about what could not be looked at. */
  problems: string[]
}

/**
 * What a word of the command line asks to check: a file, or all that a folder holds.
 * @param asked the kind that was imposed
 * @throws WrongUse when it is neither, or cannot be read
 */
export function collect(word: string, cwd: string, asked?: Kind): Collected {
  if (word === '') throw new WrongUse('un des chemins est vide')
  const full = path.resolve(cwd, word)
  return isFolder(full, word) ? inFolder(full, word) : { targets: [fileTarget(full, word, asked)], problems: [] }
}

function isFolder(full: string, shown: string): boolean {
  try {
    return statSync(full).isDirectory()
  } catch (error) {
    throw new WrongUse(`« ${shown} » ${reasonOf(error)}`)
  }
}

function inFolder(full: string, shown: string): Collected {
  const { files, unreadable, cut } = walk(full, { skip: SKIPPED })
  const problems = unreadable.map(({ folder, reason }) => `« ${path.join(shown, folder)} » ${reason}`)
  if (cut) problems.push(`« ${shown} » contient trop de fichiers : seuls les ${files.length} premiers ont été regardés`)
  const targets = groupByName(full, files)
  if (targets.length === 0 && problems.length === 0) {
    problems.push(`« ${shown} » ne contient ni Dockerfile ni fichier Compose`)
  }
  return { targets, problems }
}

function fileTarget(full: string, shown: string, asked: Kind | undefined): Target {
  const folder = path.dirname(full)
  const name = path.basename(full)
  const kind = asked ?? kindByName(name) ?? kindByContent(readText(full, shown))
  if (kind === 'dockerfile') return { kind, folder, name }
  if (kind === 'compose') return { kind, folder, names: withItsProject(folder, name) }
  throw new WrongUse(
    `« ${shown} » ne ressemble ni à un Dockerfile ni à un fichier Compose ; si c’en est un, dites lequel avec --type`,
  )
}

/** `compose.override.yaml` says nothing by itself, and `compose.yaml` less than both: they are read together. */
function withItsProject(folder: string, name: string): string[] {
  const project = projectOf(readdirSync(folder))
  return project.includes(name) ? project : [name]
}
