import path from 'node:path'
import { z } from '@/lib/zod'

const text = z.string('un texte est attendu')
const mode = z.union([z.string(), z.int()], 'des permissions sont attendues, comme "0755"')

/** A file of a case: its text, its text and its permissions, or what it points at. */
export const fileValue = z.union(
  [text, z.object({ text, mode: mode.optional() }), z.object({ link: text })],
  'un texte, {text, mode} ou {link} est attendu',
)

export type FileValue = z.infer<typeof fileValue>

export const caseFiles = z.record(z.string(), fileValue, 'des fichiers sont attendus : {chemin: texte}')

const MOST_LINKS = 40

/** The texts of a case's files, links followed. One that leads nowhere is no file. */
export function textsOf(files: Readonly<Record<string, FileValue>>): Record<string, string> {
  const texts = Object.keys(files).map((name): [string, string | undefined] => [name, follow(files, name)])
  return Object.fromEntries(texts.filter((pair): pair is [string, string] => pair[1] !== undefined))
}

function follow(files: Readonly<Record<string, FileValue>>, name: string): string | undefined {
  let at = name
  for (let hops = 0; hops < MOST_LINKS; hops++) {
    const value = Object.hasOwn(files, at) ? files[at] : undefined
    if (value === undefined || typeof value === 'string') return value
    if ('text' in value) return value.text
    at = path.posix.join(path.posix.dirname(at), value.link)
  }
  return undefined
}
