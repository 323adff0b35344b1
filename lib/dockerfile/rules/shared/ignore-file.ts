import type { FileEdit, OpenFile } from '@/lib/text/language'
import { lineIndex } from '@/lib/text/line-index'

/** Adds lines at the end of a file of the project, which may not exist yet. */
export function lastLine({ files }: OpenFile, path: string, ...lines: string[]): FileEdit {
  const text = files[path] ?? ''
  const end = lineIndex(text).position(text.length)
  const glue = text === '' || text.endsWith('\n') ? '' : '\n'
  return { file: path, range: { start: end, end }, text: `${glue}${lines.join('\n')}\n` }
}
