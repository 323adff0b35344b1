import type { ClassInfo } from '@/lib/school/classes/class-info'

/** A student as the teacher's pages know them. */
export type Eleve = ClassInfo['members'][number]

/** What a dialog about one student is given. */
export interface EleveProps {
  classId: string
  eleve: Eleve
  onClose(): void
}

export const addressOf = ({ classId, eleve }: EleveProps) => `/api/classes/${classId}/eleves/${eleve.userId}`
