import styles from './Notes.module.css'

/** The grades as files. */
export function Exports({ assignmentId }: { assignmentId: string }) {
  const notes = `/api/devoirs/${assignmentId}/notes`
  return (
    <section aria-labelledby="exports" className={styles.exports}>
      <h2 id="exports">Exporter</h2>
      <ul>
        <li>
          <a href={`${notes}.csv`}>CSV, points-virgules</a> : pour un tableur ou un Moodle en français
        </li>
        <li>
          <a href={`${notes}.csv?separateur=virgule`}>CSV, virgules</a> : pour un Moodle en anglais
        </li>
        <li>
          <a href={notes} download="notes.json">
            JSON
          </a>
          {'\u00a0'}: tout, exercice par exercice
        </li>
      </ul>
      <p>
        Dans Moodle : Notes, Importer, Fichier CSV. Associez « Identifiant » au nom d’utilisateur et « Note sur 20 » à
        l’élément de note.
      </p>
    </section>
  )
}
