import { readdirSync } from 'node:fs'
import path from 'node:path'
import { checkCompose } from '@/lib/compose/check'
import { describe } from '@/lib/compose/describe'
import { type ComposeInput, textOf } from '@/lib/compose/load'
import type { Diagnostic } from '@/lib/text/diagnostic'
import { nativePath, posixPath, readOutside } from '../../files/posix-path'
import { readText } from '../../files/read-text'
import type { Folders } from './folders'
import { projectOf } from './group'
import type { Report } from './report'
import type { ComposeTarget } from './target'

/**
 * What compose and our rules say of the files. The shell's variables are left out: a project that works by the luck of a
 * variable of this machine would not work for the others. `.env` is read.
 * @param shown how to name a file for the reader
 * @throws WrongUse when a file cannot be read
 */
export function checkComposeTarget(target: ComposeTarget, folders: Folders, shown: (file: string) => string): Report {
  const { folder, names } = target
  const checked = names.map((name) => shown(path.join(folder, name)))
  for (const [i, name] of names.entries()) readText(path.join(folder, name), checked[i] ?? name)
  const { input, diagnostics } = readAsMeant(target, folders)
  const findings = diagnostics.map((diagnostic) => {
    const name = diagnostic.file ?? names[0] ?? ''
    const text = textOf(input, name) ?? ''
    const file = shown(path.resolve(folder, nativePath(name)))
    return { kind: 'compose' as const, file, diagnostic, description: describe(diagnostic), text }
  })
  return { checked, findings, problems: [] }
}

/** How `docker compose` would be given the files of a folder. */
export function composeInput({ folder, names }: ComposeTarget, folders: Folders): ComposeInput {
  return {
    files: folders.project(folder),
    outside: readOutside,
    configFiles: names,
    env: {},
    projectDir: posixPath(folder),
  }
}

/**
 * `compose.prod.yaml` may be whole, or made to be laid over the project beside it: refused alone, it is read over the
 * project, and only what stops them both or stands in it is kept.
 */
function readAsMeant(target: ComposeTarget, folders: Folders): { input: ComposeInput; diagnostics: Diagnostic[] } {
  const input = composeInput(target, folders)
  const diagnostics = checkCompose(input)
  const project = projectOf(readdirSync(target.folder))
  const [name = ''] = target.names
  if (project.length === 0 || project.includes(name) || !diagnostics.some(isError)) return { input, diagnostics }
  const over = { ...input, configFiles: [...project, name] }
  return { input: over, diagnostics: checkCompose(over).filter((one) => one.file === name || isError(one)) }
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error'
}
