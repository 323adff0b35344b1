import { z } from '@/lib/zod'
import { observeSchema } from './observers/schema'

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const path = z.string().regex(/^(?!\/)(?!.*(^|\/)\.\.?(\/|$)).+$/)

export const levelSchema = z.enum(['debut', 'intermediaire', 'avance'])

export const fileSchema = z.strictObject({
  path: path.describe('From the exercise’s root, as in a terminal: src/server.js.'),
  access: z
    .enum(['edit', 'read', 'hidden'])
    .describe('edit: the learner writes it. read: shown, not writable. hidden: part of the world, not shown.'),
  text: z
    .string()
    .optional()
    .describe(
      'The text, for files that a repository cannot hold (.git/HEAD, node_modules/…). Else depart/<path> is read.',
    ),
})

export const failureSchema = z.strictObject({
  constat: z.string().describe('What was observed, one sentence; {name} takes a value of the observation.'),
  pourquoi: z.string().describe('Why it matters, in one or two sentences.'),
  pistes: z.array(z.string()).min(1).describe('Hints by degrees: from a direction to nearly the answer.'),
  section: id.optional().describe('Section of the course that explains it; the exercise’s own by default.'),
  idee: id.optional().describe('The wrong idea it reveals (id in idees-fausses.md).'),
})

export const checkSchema = z.strictObject({
  id,
  goal: z.string().describe('What must be true, in the learner’s words; shown from the start.'),
  points: z.int().positive(),
  observe: observeSchema.describe('How it is observed: an observer and its parameters.'),
  failure: failureSchema.describe('What is said when it is not reached.'),
  causes: z
    .record(z.string(), failureSchema.partial())
    .optional()
    .describe('Other words for some causes given by the observer; what is absent is taken from `failure`.'),
})

export const exerciseSchema = z
  .strictObject({
    id: id.describe('The name of the folder, and of the page.'),
    title: z.string().describe('A few words, an infinitive: « Conteneuriser order-service ».'),
    summary: z.string().describe('One sentence for the list of exercises.'),
    chapter: id.describe('Slug of the chapter that embeds it.'),
    section: id.describe('Section of the course it practises.'),
    level: levelSchema,
    minutes: z.int().positive().describe('Time that a learner of the level takes, in minutes.'),
    files: z.array(fileSchema).min(1),
    entry: path.describe('The file open at first.'),
    checks: z.array(checkSchema).min(1).describe('In the order they are shown.'),
  })
  .superRefine((exercise, context) => {
    const editable = exercise.files.filter((file) => file.access === 'edit').map((file) => file.path)
    if (!editable.includes(exercise.entry)) {
      context.addIssue({ code: 'custom', path: ['entry'], message: 'entry must be a file that the learner edits' })
    }
    for (const [name, values] of [
      ['files', exercise.files.map((file) => file.path)],
      ['checks', exercise.checks.map((check) => check.id)],
    ] as const) {
      const twice = values.find((value, index) => values.indexOf(value) !== index)
      if (twice) context.addIssue({ code: 'custom', path: [name], message: `${twice} is there twice` })
    }
  })

export type Exercise = z.infer<typeof exerciseSchema>
export type ExerciseFile = z.infer<typeof fileSchema>
export type Check = z.infer<typeof checkSchema>
export type Level = z.infer<typeof levelSchema>

/** An `exercice.ts` whose data is not of the format. */
export class ExerciseError extends Error {
  constructor(
    readonly exercise: string,
    readonly problems: z.ZodError,
  ) {
    super(`${exercise}: ${problems.message}`)
    this.name = 'ExerciseError'
  }
}

/** Validates the data of an `exercice.ts`. @throws ExerciseError that names the fields */
export function defineExercise(exercise: z.input<typeof exerciseSchema>): Exercise {
  const checked = exerciseSchema.safeParse(exercise)
  if (!checked.success) throw new ExerciseError(exercise.id, checked.error)
  return checked.data
}

/** The most points an exercise gives. */
export function totalPoints(exercise: Pick<Exercise, 'checks'>): number {
  return exercise.checks.reduce((sum, check) => sum + check.points, 0)
}
