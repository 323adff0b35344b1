import type { Severity } from '@/lib/text/diagnostic'
import { type Paint, printable, type Style } from '../../terminal'
import { excerpt } from './excerpt'
import type { Finding } from './report'

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info', 'hint']

const NAMES: Readonly<Record<Severity, string>> = {
  error: 'erreur',
  warning: 'avertissement',
  info: 'conseil',
  hint: 'détail',
}
const STYLES: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'blue', hint: 'cyan' }

export interface Look {
  paint: Paint
  columns: number
  /** The address of a section of the course, if it has one. */
  link(section: string): string | undefined
}

/** A finding, as it reads in a terminal. The first line is one that editors and CI know how to follow. */
export function printFinding({ file, diagnostic, description, text }: Finding, { paint, columns, link }: Look): string {
  const { severity, rule, range, docker } = diagnostic
  const { message, hint, section } = description
  const place = `${printable(file)}:${range.start.line}:${range.start.column}:`
  const address = section === undefined ? undefined : link(section)
  const notes = [
    ...(hint === '' ? [] : [`piste : ${printable(hint)}`]),
    ...(docker === undefined || docker === message
      ? []
      : [`Docker dit : ${docker.split('\n').map(printable).join('\n        ')}`]),
    ...(address === undefined ? [] : [`cours : ${address}`]),
  ]
  const lines = [
    `${paint('bold', place)} ${paint(STYLES[severity], NAMES[severity])} ${paint('dim', `[${rule}]`)} ${printable(message)}`,
    ...excerpt(text, range, columns).map((line) => paint('dim', line)),
    ...notes.map((note) => `        ${note}`),
  ]
  return `${lines.join('\n')}\n`
}

/** « 3 fichiers vérifiés : 1 erreur, 2 conseils. » */
export function summary(checked: number, findings: readonly Finding[]): string {
  const files = `${checked} ${checked > 1 ? 'fichiers vérifiés' : 'fichier vérifié'}`
  const counts = SEVERITIES.flatMap((severity) => {
    const count = findings.filter(({ diagnostic }) => diagnostic.severity === severity).length
    return count === 0 ? [] : [`${count} ${NAMES[severity]}${count > 1 ? 's' : ''}`]
  })
  return counts.length === 0 ? `${files} : rien à redire.` : `${files} : ${counts.join(', ')}.`
}
