import type { z } from '@/lib/zod'
import { SchoolError } from './error'

/** Parses what came from outside. Throws a SchoolError whose `fields` say, in French, what is wrong with each. */
export function parse<T>(schema: z.ZodType<T>, input: unknown): T {
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  const fields: Record<string, string> = {}
  for (const { path, message } of parsed.error.issues) fields[path.map(String).join('.')] ??= message
  throw new SchoolError('invalid', 'Certaines réponses sont à revoir.', fields)
}
