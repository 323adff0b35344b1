import type { Metadata } from 'next'
import { ListeExercices } from '@/components/exercice/ListeExercices'
import { Page } from '@/components/ui/Page'

export const metadata: Metadata = {
  title: 'Exercices',
  description: 'Écrire de vrais fichiers, les faire vérifier dans la page, comprendre chaque point.',
}

export default function ExercicesPage() {
  return (
    <Page
      titre="Exercices"
      chapeau="Vous écrivez de vrais fichiers ; la page observe ce que Docker en ferait, et dit pourquoi. Tout reste dans ce navigateur."
    >
      <ListeExercices />
    </Page>
  )
}
