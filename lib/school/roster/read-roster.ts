import { personName, username } from '../accounts/credentials'

/** One student of a list: a name, and a user name when the list gives one. `line` counts from 1. */
export interface RosterLine {
  line: number
  name: string
  username: string | null
}

const HEADER = /^(nom|nom complet|nom et prénom|élève|name)$/i

/**
 * Reads a pasted list: a name a line, or `name;user name` (a tab does as well, which is what a spreadsheet pastes). A
 * heading and empty lines are skipped. What is wrong is told a line at a time, in French.
 */
export function readRoster(text: string): { lines: RosterLine[]; mistakes: string[] } {
  const lines: RosterLine[] = []
  const mistakes: string[] = []
  const rows = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  for (const [index, row] of rows.entries()) {
    const cells = row.split(/[;\t]/).map(unquote)
    if (cells.every((cell) => cell === '')) continue
    if (lines.length === 0 && HEADER.test(cells[0] ?? '')) continue
    const name = personName.safeParse(cells[0])
    const wanted = cells[1] ? username.safeParse(cells[1]) : null
    const fault = name.error?.issues[0]?.message ?? wanted?.error?.issues[0]?.message
    if (fault !== undefined) mistakes.push(`Ligne ${index + 1} : ${fault}`)
    else lines.push({ line: index + 1, name: name.data ?? '', username: wanted?.data ?? null })
  }
  return { lines, mistakes: [...mistakes, ...doubles(lines)] }
}

const unquote = (cell: string) =>
  cell
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .replaceAll('""', '"')
    .trim()

/** The same user name twice, or the same name twice without any: nobody could tell which is which. */
function doubles(lines: readonly RosterLine[]): string[] {
  const seen = new Map<string, number>()
  return lines.flatMap(({ line, name, username: own }) => {
    const key = own === null ? `nom ${name.toLocaleLowerCase('fr')}` : `identifiant ${own}`
    const first = seen.get(key)
    if (first === undefined) {
      seen.set(key, line)
      return []
    }
    return own === null
      ? [
          `Ligne ${line} : « ${name} » est déjà à la ligne ${first}. Donnez un identifiant à chacun : ${name};identifiant.`,
        ]
      : [`Ligne ${line} : l’identifiant « ${own} » est déjà à la ligne ${first}.`]
  })
}
