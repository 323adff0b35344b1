'use client'
import { Champ } from '../compte/Champ'
import { Formulaire } from '../compte/Formulaire'
import { useForm } from '../compte/use-form'

/** Makes a class, then opens it. */
export function CreerClasse() {
  const etat = useForm<{ classId: string }>({
    address: '/api/classes',
    body: (fields) => fields,
    onDone: ({ classId }) => window.location.assign(`/enseignant/classes/${classId}`),
  })
  return (
    <section aria-labelledby="nouvelle-classe">
      <h2 id="nouvelle-classe">Nouvelle classe</h2>
      <Formulaire etat={etat} action="Créer la classe">
        <Champ
          nom="name"
          libelle="Nom de la classe"
          aide="Ce que vos élèves reconnaîtront : BUT 2 informatique, groupe A."
          autoComplete="off"
          faute={etat.refused?.fields.name}
          required
        />
      </Formulaire>
    </section>
  )
}
