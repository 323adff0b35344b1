import { z } from '@/lib/zod'

const destinationSchema = z.object({
  classId: z.string(),
  assignmentId: z.string().nullable(),
  userId: z.string().nullable(),
})

/** The class, and the assignment if any, that an exercise's attempts go to. */
export type Destination = z.infer<typeof destinationSchema>

const keyOf = (exercise: string) => `cale-seche:remise:${exercise}`

/**
 * Where the attempts of an exercise go: what the address says (`?classe=…&devoir=…&compte=…`, a link of « Ma classe »), which is
 * remembered, else what it said last time. Null when the learner works for themself.
 */
export function destinationOf(
  exercise: string,
  search: string,
  storage: Pick<Storage, 'getItem' | 'setItem'>,
): Destination | null {
  const params = new URLSearchParams(search)
  const classId = params.get('classe')
  const asked = classId === null ? null : { classId, assignmentId: params.get('devoir'), userId: params.get('compte') }
  try {
    if (asked !== null) {
      storage.setItem(keyOf(exercise), JSON.stringify(asked))
      return asked
    }
    const parsed = destinationSchema.safeParse(JSON.parse(storage.getItem(keyOf(exercise)) ?? 'null'))
    return parsed.success ? parsed.data : null
  } catch {
    // No storage, or somebody wrote in it: the address alone counts.
    return asked
  }
}
