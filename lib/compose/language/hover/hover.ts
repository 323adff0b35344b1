import { imageMarkdown } from '@/lib/oci/image-markdown'
import type { Hover, OpenFile } from '@/lib/text/language'
import { lineIndex } from '@/lib/text/line-index'
import { block, code, paragraphs } from '@/lib/text/markdown'
import type { Position } from '@/lib/text/position'
import { substitute } from '../../interpolate/template'
import { anchorAt } from '../names/anchors'
import { dotenvOf, envLinesOf, isEnvFile, originOf, valuesOf } from '../names/environment'
import { meaningOf, realPath } from '../names/meaning'
import { nameAt, type PlacedMention } from '../names/symbol'
import { variableUses } from '../names/variables'
import { type Workspace, workspaceOf } from '../names/workspace'
import { projectAround } from '../project'
import { type Pointed, pointedAt, type Source } from '../syntax/source'
import { attributeMarkdown, valueMarkdown } from './attribute'
import { mountMarkdown } from './mount'
import { portMarkdown } from './port'
import { resourceMarkdown } from './resource'
import { variableMarkdown } from './variable'

/** Documentation of what stands under the pointer: a variable, a name, an attribute, one of its values. */
export function hover({ path, files }: OpenFile, position: Position): Hover | null {
  const workspace = workspaceOf(files)
  const source = workspace.sources.get(path)
  if (!source) return isEnvFile(path) ? hoverEnv(workspace, path, position) : null
  const offset = source.index.offset(position)
  const use = variableUses(source).findLast(({ from, to }) => offset >= from && offset <= to)
  if (use) return at(source, use.from, use.to, variableMarkdown(workspace, path, use))
  const anchored = anchorAt(source, offset)
  const word = anchored?.all.find(({ start, end }) => offset >= start - 1 && offset <= end)
  if (anchored && word) return at(source, word.start - 1, word.end, anchorMarkdown(source, anchored))
  const found = nameAt(workspace, path, offset)
  if (found) {
    const { kind, name, start, end } = found.mention
    const [declared] = found.definitions
    if (!declared && kind !== 'profile')
      return at(source, start, end, `**${code(name)}** — nom qui n’est déclaré nulle part`)
    const { project } = projectAround(workspace, declared?.file ?? path)
    const markdown = resourceMarkdown(kind, name, project)
    return at(source, start, end, project || !declared ? markdown : paragraphs(markdown, excerpt(workspace, declared)))
  }
  const pointed = pointedAt(source, offset)
  return pointed && hoverPointed(workspace, source, pointed)
}

const EXCERPT = 10

/** The lines that declare a name, for when the project cannot be loaded. */
function excerpt(workspace: Workspace, { file, start }: PlacedMention): string | null {
  const source = workspace.sources.get(file)
  const branch = source && pointedAt(source, start)?.branch
  if (!source || !branch) return null
  const lines = source.text.slice(branch.from, branch.end).split('\n')
  const indent = source.index.position(branch.from).column - 1
  return block(
    lines.slice(0, EXCERPT).map((line, i) => (i === 0 ? line : line.slice(indent))),
    'yaml',
  )
}

function hoverPointed(workspace: Workspace, source: Source, { branch, part }: Pointed): Hover | null {
  const located = meaningOf(source, branch.path)
  if (!located) return null
  if (part === 'key' && branch.key) {
    const { text, start, end } = branch.key
    const isVariable = located.pattern === 'services.*.environment.*'
    const markdown = isVariable
      ? environmentMarkdown(workspace, source, branch.path, text)
      : attributeMarkdown(text, located)
    return located.pattern.endsWith('.*') && !isVariable ? null : at(source, start, end, markdown)
  }
  if (branch.kind !== 'scalar' || !branch.word) return null
  const text = replaced(workspace, source.file, branch.word.text)
  const markdown =
    valueText(located.pattern, text, serviceOf(source, branch.path)) ?? valueMarkdown(branch.word.text, located)
  return markdown === null ? null : at(source, branch.start, branch.end, markdown)
}

function valueText(pattern: string, text: string, service: string | undefined): string | null {
  if (pattern === 'services.*.image' && text !== '') return imageMarkdown(text, 'image')
  if (pattern === 'services.*.ports.*') return portMarkdown(text, service)
  return pattern === 'services.*.volumes.*' ? mountMarkdown(text) : null
}

function serviceOf(source: Source, path: Pointed['branch']['path']): string | undefined {
  const [section, name] = realPath(source, path)
  return section === 'services' && !String(path[0]).startsWith('x-') ? String(name) : undefined
}

/** A value with its variables replaced, as far as `.env` and their defaults say. */
function replaced(workspace: Workspace, file: string, text: string): string {
  const dotenv = dotenvOf(workspace, file)
  const values = dotenv === undefined ? new Map<string, string>() : valuesOf(workspace.files[dotenv] ?? '')
  try {
    return substitute(text, (name) => values.get(name)).text
  } catch {
    return text
  }
}

function environmentMarkdown(
  workspace: Workspace,
  source: Source,
  path: Pointed['branch']['path'],
  name: string,
): string {
  const service = serviceOf(source, path)
  const { project } = projectAround(workspace, source.file)
  const environment = service === undefined ? undefined : project?.services[service]?.environment
  const value = environment?.[name]
  const worth =
    value === undefined
      ? null
      : value === null
        ? 'Demandée au terminal, qui ne la définit pas : elle n’est pas transmise.'
        : `Vaut ${code(value)}.`
  return paragraphs(`**${code(name)}** — variable du conteneur`, worth)
}

function anchorMarkdown(source: Source, { name, anchor, all }: NonNullable<ReturnType<typeof anchorAt>>): string {
  const uses = all.length - (anchor ? 1 : 0)
  const line = anchor && source.index.position(anchor.start).line
  return paragraphs(
    `**${code(name)}** — ancre YAML`,
    line === undefined
      ? 'Aucune ancre de ce nom dans le fichier.'
      : `Posée ligne ${line}, reprise ${uses === 0 ? 'nulle part' : uses === 1 ? 'une fois' : `${uses} fois`}. ${code(`*${name}`)} recopie tout ce qu’elle marque ; sous ${code('<<')}, les clés déjà écrites l’emportent.`,
  )
}

function hoverEnv(workspace: Workspace, path: string, position: Position): Hover | null {
  const text = workspace.files[path] ?? ''
  const index = lineIndex(text)
  const offset = index.offset(position)
  const line = envLinesOf(text).find(({ start, end }) => offset >= start && offset <= end)
  if (!line) return null
  const value = valuesOf(text).get(line.name)
  const users = [...workspace.sources.values()].filter((source) => {
    const origin = originOf(workspace, source.file, line.name)
    return (
      origin.from === 'dotenv' && origin.file === path && variableUses(source).some(({ name }) => name === line.name)
    )
  })
  const markdown = paragraphs(
    `**${code(line.name)}** — variable`,
    value !== undefined && `Vaut ${code(value)}.`,
    users.length > 0 && `Remplace ${code(`\${${line.name}}`)} dans ${users.map(({ file }) => code(file)).join(', ')}.`,
  )
  return { range: index.range(line.start, line.end), markdown }
}

function at({ index }: Source, start: number, end: number, markdown: string): Hover {
  return { range: index.range(start, end), markdown }
}
