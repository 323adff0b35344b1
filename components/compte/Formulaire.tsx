import type { ReactNode } from 'react'
import bouton from '../exercice/Bouton.module.css'
import styles from './Formulaire.module.css'
import type { useForm } from './use-form'

interface Props {
  etat: ReturnType<typeof useForm>
  action: string
  children: ReactNode
}

/** The frame of a form: its refusal on top, its fields, its one button. */
export function Formulaire({ etat: { form, refused, busy, onSubmit }, action, children }: Props) {
  return (
    <form ref={form} className={styles.formulaire} onSubmit={onSubmit} noValidate>
      {refused && (
        <p role="alert" tabIndex={-1} className={styles.refus}>
          {refused.message}
        </p>
      )}
      {children}
      <button type="submit" className={bouton.principal} aria-disabled={busy}>
        {busy ? 'Un instant…' : action}
      </button>
    </form>
  )
}
