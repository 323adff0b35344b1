import type { FileEdit, OpenFile, Refusal, Renamable } from '@/lib/text/language'
import type { Position } from '@/lib/text/position'
import { NAME } from '../schema/form'
import { resolvePlain } from '../yaml/scalar'
import { anchorAt } from './names/anchors'
import type { NameKind } from './names/kinds'
import { type Found, nameAt, namesOf, type PlacedMention } from './names/symbol'
import { type Workspace, workspaceOf } from './names/workspace'
import { childOf, pointedAt } from './syntax/source'

const KINDS: Readonly<Record<NameKind, { one: string; taken: string }>> = {
  service: { one: 'un service', taken: 'Un autre service' },
  network: { one: 'un réseau', taken: 'Un autre réseau' },
  volume: { one: 'un volume', taken: 'Un autre volume' },
  secret: { one: 'un secret', taken: 'Un autre secret' },
  config: { one: 'une configuration', taken: 'Une autre configuration' },
  model: { one: 'un modèle', taken: 'Un autre modèle' },
  profile: { one: 'un profil', taken: 'Un autre profil' },
}

export function renamable({ path, files }: OpenFile, position: Position): Renamable | null {
  const workspace = workspaceOf(files)
  const source = workspace.sources.get(path)
  if (!source) return null
  const offset = source.index.offset(position)
  const anchored = anchorAt(source, offset)
  const word = anchored?.all.find(({ start, end }) => offset >= start - 1 && offset <= end)
  if (anchored && word) return { range: source.index.range(word.start, word.end), name: anchored.name }
  const found = nameAt(workspace, path, offset)
  if (!found || found.definitions.length === 0) return null
  return { range: source.index.range(found.mention.start, found.mention.end), name: found.mention.name }
}

/** Gives another name to what stands under the cursor, in every file of the project that names it. */
export function rename(file: OpenFile, position: Position, name: string): readonly FileEdit[] | Refusal {
  const workspace = workspaceOf(file.files)
  const source = workspace.sources.get(file.path)
  const place = renamable(file, position)
  if (!source || !place) return { refused: 'Il n’y a rien à renommer ici.' }
  if (name === place.name) return []
  const offset = source.index.offset(position)
  const anchored = anchorAt(source, offset)
  if (anchored) {
    const free = !anchorNamed(source.text, name)
    if (!/^[^\s[\]{},&*]+$/.test(name))
      return { refused: `« ${name} » ne peut pas nommer une ancre : ni espace, ni crochet, ni virgule.` }
    if (!free) return { refused: `L’ancre « ${name} » existe déjà dans ce fichier.` }
    return anchored.all.map(({ start, end }) => ({
      file: file.path,
      range: source.index.range(start, end),
      text: name,
    }))
  }
  const found = nameAt(workspace, file.path, offset)
  if (!found) return { refused: 'Il n’y a rien à renommer ici.' }
  const [home] = found.definitions
  const others = namesOf(workspace, home?.file ?? file.path, found.mention.kind)
  const refused = refusal(
    found,
    name,
    others,
    found.definitions.some((one) => isExternal(workspace, one)),
  )
  if (refused !== null) return { refused }
  return found.all.flatMap((mention) => {
    const index = workspace.sources.get(mention.file)?.index
    return index
      ? [{ file: mention.file, range: index.range(mention.start, mention.end), text: written(mention, name) }]
      : []
  })
}

function anchorNamed(text: string, name: string): boolean {
  return new RegExp(`&${name.replace(/[.*+?^$()|\\]/g, '\\$&')}(?=\\s|$)`).test(text)
}

function refusal({ mention }: Found, name: string, others: readonly string[], external: boolean): string | null {
  const { one, taken } = KINDS[mention.kind]
  if (name === '') return 'Il faut un nom.'
  if (!NAME.test(name))
    return `« ${name} » ne peut pas nommer ${one} : des lettres sans accent, des chiffres, « . », « - » et « _ » seulement.`
  if (mention.kind === 'volume' && name.length === 1)
    return `« ${name} » serait pris pour un lecteur de Windows : il faut deux lettres ou plus.`
  if (external)
    return `Ce nom est celui d’une ressource qui existe hors du projet : écrivez d’abord son « name » à côté de « external ».`
  if (mention.kind === 'network' && mention.name === 'default')
    return 'Le réseau « default » est celui que Compose donne à chaque service : il garde son nom.'
  return others.includes(name) ? `${taken} s’appelle déjà « ${name} ».` : null
}

/** Whether the key is also the name of what exists outside the project. */
function isExternal(workspace: Workspace, { file, start }: PlacedMention): boolean {
  const source = workspace.sources.get(file)
  const branch = source && pointedAt(source, start)?.branch
  return childOf(branch, 'external')?.word?.text === 'true' && !childOf(branch, 'name')
}

/** A name that YAML would read as a number, a date or a boolean goes between quotes. */
function written({ bare }: PlacedMention, name: string): string {
  const { value, timestamp } = resolvePlain(name)
  return bare && (typeof value !== 'string' || timestamp) ? `"${name}"` : name
}
