import { z } from '@/lib/zod'

const MINUTE = 60_000
const PERCENT = 'Le retrait est un nombre, de 0 à 100 %.'
const DAYS = 'Le nombre de jours est entier, de 1 à 365.'
const WEIGHT = 'Un coefficient est un nombre plus grand que 0, jusqu’à 1000.'
const ATTEMPTS = 'Le nombre d’essais est entier, de 1 à 1000.'
const time = z
  .number({ error: 'Donnez une date.' })
  .int()
  .min(0)
  .max(Date.UTC(2200, 0, 1))

/** What happens after the date limit. The work always goes on; this is about the grade. */
export const lateRuleSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('refuse').describe('Nothing counts any more.') }),
  z.object({
    kind: z.literal('penalty'),
    percentPerDay: z
      .number(PERCENT)
      .min(0, PERCENT)
      .max(100, PERCENT)
      .describe('Taken off the points for each day begun.'),
    days: z.int(DAYS).min(1, DAYS).max(365, DAYS).describe('After these days, nothing counts any more.'),
  }),
])
export type LateRule = z.infer<typeof lateRuleSchema>

export const itemSchema = z.object({
  kind: z.enum(['exercise', 'quiz', 'lab']),
  ref: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  weight: z.number(WEIGHT).positive(WEIGHT).max(1000, WEIGHT).default(1),
})
export type AssignmentItem = z.infer<typeof itemSchema>

export const assignmentSchema = z
  .object({
    title: z.string().trim().min(1, 'Donnez un titre au devoir.').max(200, 'Ce titre est trop long.'),
    instructions: z.string().max(10_000, 'Ces consignes sont trop longues.').default(''),
    opensAt: time,
    closesAt: time.nullable(),
    lateRule: lateRuleSchema.default({ kind: 'refuse' }),
    maxAttempts: z.int(ATTEMPTS).min(1, ATTEMPTS).max(1000, ATTEMPTS).nullable().default(null),
    exam: z.boolean().default(false),
    published: z.boolean().default(false),
    items: z
      .array(itemSchema)
      .min(1, 'Choisissez au moins un exercice.')
      .max(100)
      .refine((items) => new Set(items.map(({ kind, ref }) => `${kind}:${ref}`)).size === items.length, {
        message: 'Le même exercice est là deux fois.',
      }),
  })
  .refine(({ opensAt, closesAt }) => closesAt === null || closesAt >= opensAt + MINUTE, {
    path: ['closesAt'],
    message: 'La date limite vient après l’ouverture.',
  })
  .refine(({ exam, closesAt }) => !exam || closesAt !== null, {
    path: ['closesAt'],
    message: 'Un examen a une date limite.',
  })

/** An assignment as teachers write it. Times in milliseconds since 1970. */
export type Assignment = z.infer<typeof assignmentSchema>
