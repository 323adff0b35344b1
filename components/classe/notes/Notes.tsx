'use client'
import { useState } from 'react'
import type { Gradebook } from '@/lib/school/grades/read-gradebook'
import { ChangerNote } from './ChangerNote'
import { Exports } from './Exports'
import { NoteDExercice } from './NoteDExercice'
import styles from './Notes.module.css'
import { type Note, points } from './note'

/** Students × exercises with their marks; each square opens the teacher's own word. */
export function Notes({ book }: { book: Gradebook }) {
  const [open, setOpen] = useState<Note | null>(null)
  if (book.students.length === 0) return <p>La classe n’a pas encore d’élève.</p>
  return (
    <>
      <Exports assignmentId={book.assignmentId} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by the keyboard */}
      <section className={styles.cadre} tabIndex={0} aria-label="Notes des élèves">
        <table className={styles.notes}>
          <thead>
            <tr>
              <th scope="col">Élève</th>
              <th scope="col">Note sur 20</th>
              {book.items.map(({ key, title, total, weight }) => (
                <th key={key} scope="col">
                  {title}
                  <span className={styles.detail}>
                    sur {total}, coefficient {points(weight)}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {book.students.map((student) => (
              <tr key={student.userId}>
                <th scope="row">{student.name}</th>
                <td className={styles.note}>{student.mark === null ? 'aucune' : points(student.mark)}</td>
                {student.items.map((grade, index) => {
                  const item = book.items[index]
                  return item && <NoteDExercice key={grade.key} note={{ student, item, grade }} onOpen={setOpen} />
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {open && <ChangerNote assignmentId={book.assignmentId} note={open} onClose={() => setOpen(null)} />}
    </>
  )
}
