'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { StoredAssignment } from '@/lib/school/assignments/read-assignment'
import { send } from '../../compte/send'
import bouton from '../../exercice/Bouton.module.css'
import { Devoir } from './Devoir'
import styles from './Devoirs.module.css'
import { FormulaireDevoir } from './FormulaireDevoir'
import type { FormWork } from './form-work'

interface Props {
  classId: string
  devoirs: readonly StoredAssignment[]
  works: readonly FormWork[]
}

/** The assignments of a class: made, changed, published. */
export function Devoirs({ classId, devoirs, works }: Props) {
  const { refresh } = useRouter()
  const [open, setOpen] = useState<StoredAssignment | 'nouveau' | null>(null)
  const [said, setSaid] = useState('')

  async function publish(devoir: StoredAssignment) {
    const { id, title } = devoir
    const published = !devoir.published
    const sent = await send(`/api/devoirs/${id}`, { ...devoir, published }, 'PATCH')
    const done = published ? 'Publié : les élèves le voient.' : 'Retiré : les élèves ne le voient plus.'
    setSaid('refused' in sent ? sent.refused.message : `« ${title} ». ${done}`)
    refresh()
  }

  function onDone(title: string) {
    setOpen(null)
    setSaid(`« ${title} » est enregistré.`)
    refresh()
  }

  if (open) {
    return (
      <FormulaireDevoir
        classId={classId}
        devoir={open === 'nouveau' ? null : open}
        works={works}
        onDone={onDone}
        onCancel={() => setOpen(null)}
      />
    )
  }
  return (
    <>
      <p role="status" className={styles.dit}>
        {said}
      </p>
      <button type="button" className={bouton.principal} onClick={() => setOpen('nouveau')}>
        Nouveau devoir
      </button>
      {devoirs.length === 0 && <p className={styles.vide}>Aucun devoir pour l’instant.</p>}
      {devoirs.map((devoir) => (
        <Devoir key={devoir.id} devoir={devoir} onChange={() => setOpen(devoir)} onPublish={() => publish(devoir)} />
      ))}
    </>
  )
}
