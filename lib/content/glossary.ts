import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { parse } from 'yaml'
import { z } from '@/lib/zod'
import { ContentError, fieldProblems } from './content-error'

const Entry = z.strictObject({
  terme: z.string().min(1).describe('Le mot français du cours'),
  anglais: z.string().min(1).describe('Le mot anglais'),
  definition: z.string().min(1).describe('Une ou deux phrases, sans balisage'),
  section: z.string().optional().describe('La section qui l’explique'),
})

/** A word of the course: its id is the name of its file in content/glossaire. */
export interface GlossaryEntry extends z.infer<typeof Entry> {
  id: string
}

/** All entries in French alphabetical order. @throws ContentError naming the file and field at fault. */
export async function listGlossary(root = process.cwd()): Promise<GlossaryEntry[]> {
  const folder = path.join(/* turbopackIgnore: true */ root, 'content', 'glossaire')
  const names = (await readdir(/* turbopackIgnore: true */ folder)).filter((name) => name.endsWith('.yaml'))
  const entries = await Promise.all(
    names.map(async (name) => {
      const checked = Entry.safeParse(
        parse(await readFile(/* turbopackIgnore: true */ path.join(/* turbopackIgnore: true */ folder, name), 'utf8')),
      )
      if (!checked.success) throw new ContentError(`content/glossaire/${name}`, fieldProblems(checked.error))
      return { id: name.slice(0, -'.yaml'.length), ...checked.data }
    }),
  )
  return entries.sort((a, b) => a.terme.localeCompare(b.terme, 'fr'))
}
