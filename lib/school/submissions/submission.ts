import { z } from '@/lib/zod'

/** From the exercise's root, never out of it: `src/app.js`. */
const filePath = z
  .string()
  .max(200)
  .regex(/^(?!\/)(?!.*(^|\/)\.\.?(\/|$))(?!.*[\\\0])[^\p{Cc}]+$/u, 'Un nom de fichier n’est pas permis.')

/** The most that one submission may weigh, files together, in UTF-16 code units. */
export const MAX_FILES_SIZE = 200_000

export const claimsSchema = z.object({
  points: z.number().min(0).max(10_000).nullable().describe('What the browser’s own engine gave.'),
  hints: z.int().min(0).max(1000).default(0),
  solutionSeen: z.boolean().default(false),
  seconds: z.number().min(0).max(10_000_000).default(0).describe('Time spent, as the browser counted it.'),
  answers: z.record(z.string().max(100), z.unknown()).optional().describe('Of a quiz, or of a lab’s probes.'),
  transcript: z.string().max(100_000).optional().describe('Of a lab on the kernel.'),
})

/** One attempt as the browser sends it. Sending it again changes nothing: `id` is its own. */
export const submissionSchema = z.object({
  id: z.uuid('Cet essai n’a pas d’identifiant valable.'),
  classId: z.string().max(64),
  userId: z.string().max(64).nullable().default(null).describe('Who made it, when the browser knows.'),
  assignmentId: z.string().max(64).nullable().default(null),
  kind: z.enum(['exercise', 'quiz', 'lab']),
  ref: z.string().max(100),
  attempt: z.int().min(1).max(100_000),
  files: z
    .record(filePath, z.string())
    .refine((files) => Object.keys(files).length <= 200, 'Il y a trop de fichiers : 200 au plus.')
    .refine(
      (files) => Object.values(files).reduce((sum, text) => sum + text.length, 0) <= MAX_FILES_SIZE,
      'Les fichiers sont trop volumineux : 200 000 caractères au plus.',
    ),
  claims: claimsSchema,
  madeAt: z
    .number()
    .int()
    .min(0)
    .max(Date.UTC(2200, 0, 1)),
})

export type Submission = z.infer<typeof submissionSchema>
export type Claims = z.infer<typeof claimsSchema>
