'use client'
import { useState } from 'react'
import type { GridCell } from '@/lib/school/progress/grid'
import { Bloques } from './Bloques'
import { Case } from './Case'
import styles from './Grille.module.css'
import { cellId, type GridWork, useGrid } from './use-grid'

export interface GridStudent {
  userId: string
  displayName: string
}

interface Props {
  classId: string
  students: readonly GridStudent[]
  works: readonly GridWork[]
  first: { seq: number; now: number; cells: GridCell[] }
}

/** Students × exercises, live. In projector mode, names give way to numbers. */
export function Grille({ classId, students, works, first }: Props) {
  const { grid, live } = useGrid(classId, first)
  const [projecteur, setProjecteur] = useState(false)
  const nameOf = (index: number) => (projecteur ? `Élève ${index + 1}` : (students[index]?.displayName ?? ''))
  if (students.length === 0) {
    return (
      <p>Personne n’est encore entré. Projetez le code : les élèves apparaissent ici à mesure qu’ils travaillent.</p>
    )
  }
  return (
    <>
      <div className={styles.barre}>
        <p>
          {students.length} {students.length > 1 ? 'élèves' : 'élève'} · {live ? 'en direct' : 'en attente du serveur'}
        </p>
        <label>
          <input type="checkbox" checked={projecteur} onChange={({ target }) => setProjecteur(target.checked)} /> Cacher
          les noms pour projeter
        </label>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by the keyboard */}
      <section className={styles.cadre} tabIndex={0} aria-label="Grille des élèves et des exercices">
        <table className={styles.grille}>
          <thead>
            <tr>
              <th scope="col">Élève</th>
              {works.map(({ key, title }) => (
                <th key={key} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {students.map(({ userId }, index) => (
              <tr key={userId}>
                <th scope="row">{nameOf(index)}</th>
                {works.map((work) => (
                  <Case
                    key={work.key}
                    cell={grid.cells.get(cellId({ userId, key: work.key }))}
                    work={work}
                    now={grid.now}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Bloques
        grid={grid}
        works={works}
        names={new Map(students.map(({ userId }, index) => [userId, nameOf(index)]))}
      />
    </>
  )
}
