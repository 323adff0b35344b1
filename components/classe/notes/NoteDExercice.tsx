import styles from './Notes.module.css'
import { type Note, points, remarks } from './note'

/** One square of the table: the points, what is to be known of them, and the door to change them. */
export function NoteDExercice({ note, onOpen }: { note: Note; onOpen: (note: Note) => void }) {
  const { grade, item, student } = note
  return (
    <td>
      <button type="button" className={styles.case} onClick={() => onOpen(note)}>
        <span className={styles.note}>{grade.share === null ? 'aucune note' : points(grade.share * item.total)}</span>
        <span className={styles.detail}>{remarks(grade)}</span>
        <span className="sr">
          . Modifier la note de {student.name}, {item.title}
        </span>
      </button>
    </td>
  )
}
