import Link from 'next/link'
import { Icone } from './Icone'
import styles from './Voisins.module.css'

interface Voisin {
  href: string
  titre: string
}

interface Props {
  /** What the neighbours are: « Chapitres voisins ». */
  label: string
  avant: Voisin | undefined
  /** `sens` stands for « Suivant » when what follows is of another kind. */
  apres: (Voisin & { sens?: string }) | undefined
}

/** The pages before and after this one. */
export function Voisins({ label, avant, apres }: Props) {
  return (
    <nav className={styles.voisins} aria-label={label}>
      {avant && (
        <Link href={avant.href} rel="prev" prefetch={false}>
          <span className={styles.sens}>
            <Icone nom="gauche" taille={18} /> Précédent
          </span>
          {avant.titre}
        </Link>
      )}
      {apres && (
        <Link href={apres.href} rel={apres.sens ? undefined : 'next'} prefetch={false} className={styles.suivant}>
          <span className={styles.sens}>
            {apres.sens ?? 'Suivant'} <Icone nom="droite" taille={18} />
          </span>
          {apres.titre}
        </Link>
      )}
    </nav>
  )
}
