import { solutionFiles } from '@/content/exercices/load'
import { EXERCISES } from '@/content/exercices/registry.generated'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return [...EXERCISES.keys()].map((exercice) => ({ exercice }))
}

/** The solution's files, loaded only when a learner asks for them. */
export async function GET(_: Request, { params }: { params: Promise<{ exercice: string }> }) {
  const exercise = EXERCISES.get((await params).exercice)
  return exercise ? Response.json(solutionFiles(exercise)) : new Response(null, { status: 404 })
}
