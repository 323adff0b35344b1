import type { Metadata } from 'next'
import { requireVisitor, school } from '@/app/school'
import { CreerClasse } from '@/components/classe/CreerClasse'
import { ListeClasses } from '@/components/classe/ListeClasses'
import { Page } from '@/components/ui/Page'
import { myClasses } from '@/lib/school/classes/my-classes'

export const metadata: Metadata = { title: 'Mes classes', description: 'Les classes que vous suivez.' }

export default async function Enseignant() {
  const actor = await requireVisitor('/enseignant')
  const { school: open } = await school()
  const classes = (await myClasses(open, actor)).filter(({ role }) => role !== 'student')
  if (actor.siteRole === 'student' && classes.length === 0) {
    return (
      <Page
        titre="Mes classes"
        chapeau="Cette page est pour les enseignants. Demandez une invitation à la personne qui s’occupe de ce site."
      />
    )
  }
  return (
    <Page
      titre="Mes classes"
      chapeau={
        classes.length === 0
          ? 'Donnez-lui un nom : son code s’affiche aussitôt, vos élèves entrent avec lui.'
          : undefined
      }
    >
      <ListeClasses classes={classes} />
      {actor.siteRole !== 'student' && <CreerClasse />}
    </Page>
  )
}
