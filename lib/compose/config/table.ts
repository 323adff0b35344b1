const NARROWEST = 20
const PADDING = 3

/** Rows under their heads, in columns of twenty at least, as Docker's tables are set (Go's tabwriter, 20 and 3). */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [heads, ...rows]
  const widths = heads.map((_, column) => {
    return Math.max(NARROWEST, ...all.map((row) => [...(row[column] ?? '')].length + PADDING))
  })
  return all
    .map((row) => {
      const cells = row.map((cell, i) => (i === row.length - 1 ? cell : pad(cell, widths[i] ?? 0)))
      return `${cells.join('')}\n`
    })
    .join('')
}

function pad(text: string, width: number): string {
  return `${text}${' '.repeat(Math.max(0, width - [...text].length))}`
}
