'use client'
import styles from './StorageTroubleNotice.module.css'
import { useReading } from './use-reading'

const sentences = {
  damaged:
    'Votre progression enregistrée était illisible. Elle a été mise de côté, intacte, et une nouvelle a commencé ; vos exercices ne sont pas touchés.',
  unavailable:
    'Ce navigateur refuse d’enregistrer votre progression (navigation privée, ou plus de place). La lecture continue ; la progression sera perdue à la fermeture de l’onglet.',
}

/** Says what happened to the reading progress, when the browser's storage failed. */
export function StorageTroubleNotice() {
  const trouble = useReading((state) => state.trouble)
  return (
    <div role="status" data-ecran="">
      {trouble && <p className={styles.avis}>{sentences[trouble].replaceAll(' ;', '\u202F;')}</p>}
    </div>
  )
}
