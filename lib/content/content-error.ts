import type { z } from '@/lib/zod'

/** A content file that cannot be used. The message is a French sentence for the author: file, field, what to do. */
export class ContentError extends Error {
  constructor(
    readonly file: string,
    problem: string,
  ) {
    super(`${file} : ${problem}`)
    this.name = 'ContentError'
  }
}

/** One line per problem that zod found, with the field's path, in French. */
export function fieldProblems(error: z.ZodError): string {
  return error.issues
    .map((issue) => {
      if (issue.code === 'unrecognized_keys') return `champ inconnu : ${issue.keys.join(', ')}`
      const field = issue.path.length > 0 ? `le champ « ${issue.path.join('.')} »` : 'l’en-tête'
      return `${field} : ${issue.message}`
    })
    .join(' ; ')
}
