import type { Level } from '@/lib/grading/exercise'

export const LEVELS: Readonly<Record<Level, string>> = {
  debut: 'Premiers pas',
  intermediaire: 'Intermédiaire',
  avance: 'Avancé',
}
