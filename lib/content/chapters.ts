import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { ContentError } from './content-error'
import { type FrontMatter, readFrontMatter } from './front-matter'

/** A chapter without its prose: what lists and links need. */
export interface Chapter extends FrontMatter {
  /** The file name without its number: `sous-le-capot`. It is the address: /cours/sous-le-capot. */
  slug: string
  /** 1-based, from the file name. */
  number: number
  /** `content/chapitres/02-sous-le-capot.mdx` */
  file: string
}

const folder = path.join('content', 'chapitres')
const fileName = /^(\d\d)-([a-z0-9-]+)\.mdx$/

/** All chapters in reading order. @throws ContentError for a bad file name, header, or two files with one slug. */
export async function listChapters(root = process.cwd()): Promise<Chapter[]> {
  const names = (await readdir(/* turbopackIgnore: true */ path.join(/* turbopackIgnore: true */ root, folder)))
    .filter((name) => !name.startsWith('.'))
    .sort()
  const chapters = await Promise.all(names.map((name) => readChapter(root, name)))
  const seen = new Map<string, Chapter>()
  for (const chapter of chapters) {
    const twin = seen.get(chapter.slug)
    if (twin) throw new ContentError(chapter.file, `même adresse que ${twin.file}. Renommez l’un des deux.`)
    seen.set(chapter.slug, chapter)
  }
  return chapters
}

/** The MDX text of a chapter, header included. */
export function chapterText(chapter: Chapter, root = process.cwd()): Promise<string> {
  return readFile(/* turbopackIgnore: true */ path.join(/* turbopackIgnore: true */ root, chapter.file), 'utf8')
}

async function readChapter(root: string, name: string): Promise<Chapter> {
  const file = path.posix.join('content', 'chapitres', name)
  const match = fileName.exec(name)
  if (!match) throw new ContentError(file, 'le nom doit être de la forme « 02-sous-le-capot.mdx »')
  const frontMatter = readFrontMatter(
    file,
    await readFile(/* turbopackIgnore: true */ path.join(/* turbopackIgnore: true */ root, file), 'utf8'),
  )
  return { ...frontMatter, slug: String(match[2]), number: Number(match[1]), file }
}
