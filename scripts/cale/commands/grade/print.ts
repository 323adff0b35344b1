import type { Exercise } from '@/lib/grading/exercise'
import type { CheckState, CheckVerdict } from '@/lib/grading/verdict'
import { type Paint, printable, type Style, widthOf } from '../../terminal'
import { excerpt } from '../check/excerpt'
import type { Graded } from './graded'

export interface Look {
  paint: Paint
  columns: number
  link(section: string): string | undefined
  /** Every hint, instead of the first. */
  allHints: boolean
}

const MARKS: Readonly<Record<CheckState, readonly [string, Style]>> = {
  reached: ['✓', 'green'],
  failed: ['✗', 'red'],
  blocked: ['○', 'yellow'],
}

/** The whole verdict on one folder: each check, and why it is not reached. */
export function printVerdict(exercise: Exercise, graded: Graded, look: Look): string {
  const { verdict, notes } = graded
  const head = `${exercise.title} : ${verdict.points} / ${verdict.total}`
  const blocks = verdict.checks.map((check) => printCheck(check, graded, look))
  return `${[look.paint('bold', head), ...notes.map((note) => `(${printable(note)})`), '', ...blocks].join('\n')}\n`
}

function printCheck(check: CheckVerdict, { files }: Graded, { paint, columns, link, allHints }: Look): string {
  const [mark, style] = MARKS[check.state]
  const head = `${paint(style, mark)} ${check.points}/${check.worth}  ${check.goal}`
  if (!check.reason) return head
  const { constat, pourquoi, pistes, section } = check.reason
  const hints = allHints ? pistes : pistes.slice(0, 1)
  const address = link(section)
  const place = check.file === undefined ? [] : [placeOf(check)]
  const lines =
    check.file !== undefined && check.range ? excerpt(files[check.file] ?? '', check.range, columns - 7) : []
  const below = [
    constat,
    pourquoi,
    ...place,
    ...lines.map((line) => paint('dim', line)),
    ...hints.map((hint, i) => `piste${hints.length > 1 ? ` ${i + 1}` : ''} : ${hint}`),
    ...(address === undefined ? [] : [`cours : ${address}`]),
  ]
  return [head, ...below.map((line) => `       ${line.includes('│') ? line : printable(line)}`)].join('\n')
}

function placeOf({ file, range }: CheckVerdict): string {
  return range ? `${file}:${range.start.line}:${range.start.column}` : String(file)
}

/** A row a folder: its name, its grade, the checks it lacks. */
export function printTable(all: readonly Graded[], paint: Paint): string {
  const width = Math.max(...all.map(({ folder }) => widthOf(folder)))
  const rows = all.map(({ folder, verdict, notes }) => {
    const { points, total, checks } = verdict
    const style: Style = points === total ? 'green' : 'yellow'
    const grade = paint(style, `${String(points).padStart(3)} / ${total}`)
    const lacks = checks.filter(({ state }) => state !== 'reached').map(({ id }) => id)
    const none = lacks.length === checks.length ? 'aucune vérification atteinte' : lacks.join(', ')
    const remarks = [none, ...notes.map((note) => `(${note})`)].filter((part) => part !== '').join('  ')
    return `${printable(folder)}${' '.repeat(width - widthOf(folder))}  ${grade}  ${printable(remarks)}`.trimEnd()
  })
  return `${rows.join('\n')}\n`
}

/** « 24 dossiers notés : 9 complets, moyenne 14,2 / 20. » */
export function tableSummary(all: readonly Graded[]): string {
  const full = all.filter(({ verdict }) => verdict.points === verdict.total).length
  const average = all.reduce((sum, { verdict }) => sum + verdict.points, 0) / all.length
  const mean = average.toLocaleString('fr-FR', { maximumFractionDigits: 1 })
  const plural = (count: number, word: string) => `${count} ${word}${count > 1 ? 's' : ''}`
  const total = all[0]?.verdict.total ?? 0
  return `${plural(all.length, 'dossier')} noté${all.length > 1 ? 's' : ''} : ${plural(full, 'complet')}, moyenne ${mean} / ${total}.`
}
