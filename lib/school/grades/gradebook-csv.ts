import type { Gradebook } from './read-gradebook'

export type Separator = ',' | ';'

/**
 * The marks of an assignment as a CSV file that Moodle's grade import reads (identifier, name, mark out of 20) and that a
 * spreadsheet opens. With `;` decimals take a comma, as a French spreadsheet and a French Moodle want them; with `,` a point.
 * A student without a mark has an empty cell, which the import leaves alone.
 */
export function gradebookCsv({ students }: Pick<Gradebook, 'students'>, separator: Separator): string {
  const rows = students.map(({ username, name, mark }) => [text(username ?? ''), text(name), number(mark, separator)])
  const lines = [['Identifiant', 'Nom', 'Note sur 20'], ...rows].map((cells) =>
    cells.map((cell) => quoted(cell, separator)).join(separator),
  )
  // The mark at the start tells a spreadsheet that the text is UTF-8.
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

/** A spreadsheet would run what begins like a formula: an apostrophe makes it a text (OWASP, « CSV Injection »). */
const text = (cell: string) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)

const number = (mark: number | null, separator: Separator) =>
  mark === null ? '' : String(Math.round(mark * 100) / 100).replace('.', separator === ';' ? ',' : '.')

const quoted = (cell: string, separator: Separator) =>
  cell.includes(separator) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
