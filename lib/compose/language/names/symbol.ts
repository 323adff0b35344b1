import type { Source } from '../syntax/source'
import { type Mention, mentionsIn } from './mentions'
import { besideOf, type Workspace } from './workspace'

/** A mention and the file it stands in. */
export interface PlacedMention extends Mention {
  file: string
}

/** The name under the cursor, with all the places of its project that mean it. */
export interface Found {
  mention: PlacedMention
  /** In the order of the files and of the text, the one under the cursor included. */
  all: readonly PlacedMention[]
  definitions: readonly PlacedMention[]
}

const read = new WeakMap<readonly unknown[], readonly Mention[]>()

/** `mentionsIn`, once for each text. */
export function mentionsOf(source: Source): readonly Mention[] {
  const before = read.get(source.documents)
  if (before) return before
  const mentions = mentionsIn(source)
  read.set(source.documents, mentions)
  return mentions
}

export function nameAt(workspace: Workspace, file: string, offset: number): Found | null {
  const source = workspace.sources.get(file)
  const mention = source && mentionsOf(source).find(({ start, end }) => offset >= start && offset <= end)
  if (!mention) return null
  const home = homeOf(workspace, mention.in === undefined ? file : besideOf(file, mention.in), mention)
  const all = mentionsOfName(workspace, home, mention)
  const definitions = all.filter(({ role }) => role === 'definition')
  // A host name that is no service's is not a name of the project.
  if (mention.role === 'address' && definitions.length === 0) return null
  return { mention: { ...mention, file }, all, definitions }
}

type Name = Pick<Mention, 'kind' | 'name'>

/** A file of the project that declares the name: of `file`'s own, else of one that extends it and lends it its names. */
function homeOf(workspace: Workspace, file: string, name: Name, seen: readonly string[] = []): string {
  if (seen.includes(file) || declares(workspace, file, name)) return file
  for (const other of workspace.sources.keys()) {
    if (!workspace.extendedBy(other).has(file)) continue
    const home = homeOf(workspace, other, name, [...seen, file])
    if (declares(workspace, home, name)) return home
  }
  return file
}

function declares(workspace: Workspace, file: string, { kind, name }: Name): boolean {
  return workspace
    .projectOf(file)
    .some((source) =>
      mentionsOf(source).some((one) => one.role === 'definition' && one.kind === kind && one.name === name),
    )
}

/** Every mention of a name declared in the project of `home`, those of files that extend it, or that it extends, included. */
export function mentionsOfName(workspace: Workspace, home: string, { kind, name }: Name): PlacedMention[] {
  return [...workspace.sources.values()].flatMap((source) =>
    mentionsOf(source)
      .filter((other) => other.kind === kind && other.name === name)
      .filter((other) => {
        const named = other.in === undefined ? source.file : besideOf(source.file, other.in)
        return isSameProject(workspace, homeOf(workspace, named, other), home)
      })
      .map((other) => ({ ...other, file: source.file })),
  )
}

function isSameProject(workspace: Workspace, file: string, other: string): boolean {
  return file === other || workspace.projectOf(other).some((source) => source.file === file)
}

/** The names of a kind that the project of `file` declares; of profiles, those that a service carries. */
export function namesOf(workspace: Workspace, file: string, kind: Mention['kind']): string[] {
  const role = kind === 'profile' ? 'reference' : 'definition'
  const mentions = workspace.projectOf(file).flatMap((source) => mentionsOf(source))
  return [...new Set(mentions.filter((one) => one.kind === kind && one.role === role).map(({ name }) => name))]
}
