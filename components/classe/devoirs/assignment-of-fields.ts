import type { Assignment } from '@/lib/school/assignments/assignment'
import type { WorkKind } from '@/lib/school/db/schema'
import { fromLocalInput } from './local-time'

type Fields = Readonly<Record<string, string>>

/** The name of the fields of one piece of work: chosen or not, and its weight. */
export const chosen = (key: string) => `choisi ${key}`
export const weightOf = (key: string) => `coefficient ${key}`

/** A number as a French hand types it. What is none goes as it was typed: the server refuses it beside its field. */
function number(text: string | undefined): number | string | undefined {
  const value = text?.trim() ? Number(text.replace(',', '.')) : Number.NaN
  return Number.isNaN(value) ? text : value
}

/** What the assignment form sends. Its rules are the server's to check. */
export function assignmentOfFields(
  fields: Fields,
  works: readonly { kind: WorkKind; ref: string }[],
): Record<keyof Assignment, unknown> {
  return {
    title: fields.title,
    instructions: fields.instructions,
    opensAt: fromLocalInput(fields.opensAt),
    closesAt: fromLocalInput(fields.closesAt),
    lateRule:
      fields.late === 'penalty'
        ? { kind: 'penalty', percentPerDay: number(fields.percentPerDay), days: number(fields.days) }
        : { kind: 'refuse' },
    maxAttempts: fields.maxAttempts?.trim() ? number(fields.maxAttempts) : null,
    exam: fields.exam === 'on',
    published: fields.published === 'on',
    items: works
      .map(({ kind, ref }) => ({ kind, ref, key: `${kind}:${ref}` }))
      .filter(({ key }) => fields[chosen(key)] === 'on')
      .map(({ kind, ref, key }) => ({ kind, ref, weight: number(fields[weightOf(key)]) })),
  }
}
