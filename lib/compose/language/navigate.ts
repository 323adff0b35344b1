import type { Location, OpenFile } from '@/lib/text/language'
import { lineIndex } from '@/lib/text/line-index'
import type { Position } from '@/lib/text/position'
import { anchorAt } from './names/anchors'
import { envLinesOf, isEnvFile, originOf } from './names/environment'
import { fileAt } from './names/paths'
import { nameAt } from './names/symbol'
import { variableUses } from './names/variables'
import { type Workspace, workspaceOf } from './names/workspace'
import { pointedAt } from './syntax/source'

/** Where what stands under the cursor is declared: a name, an anchor, a variable of `.env`, or a file. */
export function definition({ path, files }: OpenFile, position: Position): Location | null {
  const workspace = workspaceOf(files)
  const source = workspace.sources.get(path)
  if (!source) return null
  const offset = source.index.offset(position)
  const use = variableUses(source).findLast(({ from, to }) => offset >= from && offset <= to)
  if (use) {
    const origin = originOf(workspace, path, use.name)
    return origin.from === 'dotenv' ? locationIn(origin.file, files[origin.file] ?? '', origin.at) : null
  }
  const anchored = anchorAt(source, offset)
  if (anchored) return anchored.anchor ? locationIn(path, source.text, anchored.anchor) : null
  const [declared] = nameAt(workspace, path, offset)?.definitions ?? []
  if (declared) return locationOf(workspace, declared.file, declared)
  const pointed = pointedAt(source, offset)
  const file = pointed?.part === 'value' ? fileAt(files, source, pointed.branch) : undefined
  return file === undefined ? null : locationIn(file, '', { start: 0, end: 0 })
}

/** Every place that means the same thing: a name, an anchor, a variable. In an env file, where its variable is used. */
export function references({ path, files }: OpenFile, position: Position): readonly Location[] {
  const workspace = workspaceOf(files)
  const source = workspace.sources.get(path)
  if (!source) return isEnvFile(path) ? usesOfEnvLine(workspace, path, position) : []
  const offset = source.index.offset(position)
  const use = variableUses(source).findLast(({ from, to }) => offset >= from && offset <= to)
  if (use) return usesOfVariable(workspace, path, use.name)
  const anchored = anchorAt(source, offset)
  if (anchored) return anchored.all.map((word) => locationIn(path, source.text, word))
  return (nameAt(workspace, path, offset)?.all ?? []).map((mention) => locationOf(workspace, mention.file, mention))
}

function usesOfVariable(workspace: Workspace, file: string, name: string): Location[] {
  const origin = originOf(workspace, file, name)
  const written =
    origin.from === 'dotenv' ? [locationIn(origin.file, workspace.files[origin.file] ?? '', origin.at)] : []
  const used = workspace
    .projectOf(file)
    .flatMap((source) =>
      variableUses(source).flatMap((use) => (use.name === name ? [locationIn(source.file, source.text, use)] : [])),
    )
  return [...written, ...used]
}

function usesOfEnvLine(workspace: Workspace, path: string, position: Position): Location[] {
  const text = workspace.files[path] ?? ''
  const offset = lineIndex(text).offset(position)
  const line = envLinesOf(text).find(({ start, end }) => offset >= start && offset <= end)
  if (!line) return []
  const project = [...workspace.sources.keys()].find((file) => {
    const origin = originOf(workspace, file, line.name)
    return origin.from === 'dotenv' && origin.file === path
  })
  return project === undefined ? [locationIn(path, text, line)] : usesOfVariable(workspace, project, line.name)
}

function locationOf(workspace: Workspace, file: string, span: { start: number; end: number }): Location {
  return locationIn(file, workspace.files[file] ?? '', span)
}

function locationIn(file: string, text: string, { start, end }: { start: number; end: number }): Location {
  return { file, range: lineIndex(text).range(start, end) }
}
