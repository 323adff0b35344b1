import type { TextEdit } from '@/lib/text/language'
import type { Project } from './project'

/** Asks how the open file is laid out; nothing when it already is, or when no engine can tell. */
export async function layOutEdits(
  { languages, files }: Project,
  path: string,
  text: string,
): Promise<readonly TextEdit[]> {
  try {
    return (await languages.format({ path, files: { ...files, [path]: text } })) ?? []
  } catch {
    return []
  }
}
