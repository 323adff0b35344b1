import { listChapters } from '@/lib/content/chapters'

/** The page of each section of the course: `cmd` → `/cours/dockerfile#cmd`. Empty when the course cannot be read. */
export async function sectionPages(root: string): Promise<ReadonlyMap<string, string>> {
  try {
    const chapters = await listChapters(root)
    return new Map(
      chapters.flatMap(({ slug, sections }) =>
        sections.map((section) => [section, `/cours/${slug}#${section}`] as const),
      ),
    )
  } catch {
    return new Map()
  }
}

/** The address of a page: under `CALE_SITE` when it is set (`https://cale.exemple.fr`), else where `npm start` serves it. */
export function siteAddress(page: string, env: Readonly<Record<string, string | undefined>>): string {
  return `${(env.CALE_SITE ?? 'http://localhost:3000').replace(/\/+$/, '')}${page}`
}
