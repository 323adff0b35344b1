import { exerciseData } from '@/content/exercices/data'
import { EXERCISES } from '@/content/exercices/registry.generated'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return [...EXERCISES.keys()].map((exercice) => ({ exercice }))
}

/** Exercise, start files and links: what a workspace loads when it opens. */
export async function GET(_: Request, { params }: { params: Promise<{ exercice: string }> }) {
  const exercise = EXERCISES.get((await params).exercice)
  return exercise ? Response.json(await exerciseData(exercise)) : new Response(null, { status: 404 })
}
