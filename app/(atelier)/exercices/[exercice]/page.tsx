import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Exercice } from '@/components/exercice/Exercice'
import { EXERCISES } from '@/content/exercices/registry.generated'

interface Props {
  params: Promise<{ exercice: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return [...EXERCISES.keys()].map((exercice) => ({ exercice }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const exercise = EXERCISES.get((await params).exercice)
  return exercise ? { title: exercise.title, description: exercise.summary } : {}
}

export default async function ExercicePage({ params }: Props) {
  const { exercice } = await params
  if (!EXERCISES.has(exercice)) notFound()
  return <Exercice id={exercice} seul />
}
