import type { Graded } from './graded'

/** How the reader wants it: RFC 4180, or what Excel opens in French (semicolons, a byte order mark). */
export type CsvStyle = 'standard' | 'excel'

/** A gradebook: a row a folder, a column a check. */
export function gradebook(all: readonly Graded[], style: CsvStyle): string {
  const checks = all[0]?.verdict.checks.map(({ id }) => id) ?? []
  const head = ['dossier', 'points', 'total', ...checks, 'remarques']
  const rows = all.map(({ folder, verdict, notes }) => {
    const points = verdict.checks.map((check) => check.points)
    return [folder, verdict.points, verdict.total, ...points, notes.join(' ; ')]
  })
  const separator = style === 'excel' ? ';' : ','
  const lines = [head, ...rows].map((row) => row.map((cell) => cellText(cell, separator)).join(separator))
  return `${style === 'excel' ? '\uFEFF' : ''}${lines.join('\r\n')}\r\n`
}

/** A text that a spreadsheet would take for a formula is kept a text: the name of a folder is its author's choice. */
function cellText(cell: string | number, separator: string): string {
  if (typeof cell === 'number') return String(cell)
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
