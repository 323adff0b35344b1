import type { Hover, OpenFile } from '@/lib/text/language'
import { code, link, list, paragraphs } from '@/lib/text/markdown'
import type { Position } from '@/lib/text/position'
import { pathsOfLine } from './patterns'

const SOURCE = 'https://docs.docker.com/build/concepts/context/#dockerignore-files'
const MOST = 6

/** What a line of a .dockerignore file leaves out of this very project. */
export function ignoreHover(file: OpenFile, paths: readonly string[], { line }: Position): Hover | null {
  const text = (file.files[file.path] ?? '').split('\n')[line - 1]?.replace(/\r$/, '') ?? ''
  const pattern = text.trim()
  if (pattern === '' || text.startsWith('#')) return null
  const taken = pathsOfLine(text, paths)
  const keeps = pattern.startsWith('!')
  const more = taken.length > MOST ? [`et ${taken.length - MOST} autres`] : []
  return {
    range: { start: { line, column: 1 }, end: { line, column: text.length + 1 } },
    markdown: paragraphs(
      `**${keeps ? 'Garde' : 'Exclut'}** ${code(pattern.replace(/^!\s*/, ''))} ${keeps ? 'malgré une ligne d’avant' : 'du contexte de construction'}.`,
      taken.length === 0
        ? 'Rien de tel dans ce projet, pour l’instant.'
        : list([...taken.slice(0, MOST).map(code), ...more]),
      'Chaque ligne est un motif, depuis le dossier du contexte : `*` remplace un nom, `**` des dossiers, `!` fait une exception. La dernière ligne qui convient l’emporte.',
      link('Référence de .dockerignore', SOURCE),
    ),
  }
}
