import type { Option } from './options'

/** What `--help` prints about a command. */
export interface Help {
  /** `cale check` */
  name: string
  summary: string
  /** What comes after the name, a line a form: `FICHIER… [OPTIONS]`. */
  forms: readonly string[]
  options: readonly Option[]
  /** Paragraphs, each already broken in lines. */
  notes?: readonly string[]
  examples?: readonly string[]
}

export function helpText({ name, summary, forms, options, notes = [], examples = [] }: Help): string {
  const all = [...options, { name: 'help', short: 'h', help: 'affiche cette aide' }]
  const rows = all.map(({ name: long, short, value, help }): [string, string] => {
    const flags = `${short === undefined ? '    ' : `-${short}, `}--${long}`
    return [value === undefined ? flags : `${flags} ${value}`, help]
  })
  const parts = [
    summary,
    `Usage :\n${forms.map((form) => `  ${name} ${form}`).join('\n')}`,
    `Options :\n${columns(rows)}`,
    ...notes,
    ...(examples.length === 0 ? [] : [`Exemples :\n${examples.map((line) => `  ${line}`).join('\n')}`]),
  ]
  return `${parts.join('\n\n')}\n`
}

/** Two columns, the second on a line of its own under a long first. */
export function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.min(28, Math.max(...rows.map(([left]) => left.length)))
  return rows
    .map(([left, right]) => {
      const under = `\n${' '.repeat(width + 4)}`
      const gap = left.length > width ? under : ' '.repeat(width - left.length + 2)
      return `  ${left}${gap}${right.replaceAll('\n', under)}`
    })
    .join('\n')
}
