import type { ItemGrade } from '@/lib/school/grades/gradebook'
import type { Gradebook, GradebookItem } from '@/lib/school/grades/read-gradebook'

/** What one student has for one exercise of an assignment. */
export interface Note {
  student: Gradebook['students'][number]
  item: GradebookItem
  grade: ItemGrade
}

/** A number of points as French readers write it, to the hundredth. */
export const points = (value: number) => value.toLocaleString('fr-FR', { maximumFractionDigits: 2 })

/** What is to be known of a grade besides its points: told in words, never by a colour alone. */
export function remarks({ share, late, overridden, attempts }: ItemGrade): string {
  const count = attempts === 0 ? 'aucun essai' : `${attempts} ${attempts > 1 ? 'essais' : 'essai'}`
  return [
    count,
    share === null && attempts > 0 && 'aucun ne compte',
    late && 'en retard',
    overridden && 'modifiée par un enseignant',
  ]
    .filter(Boolean)
    .join(', ')
}
