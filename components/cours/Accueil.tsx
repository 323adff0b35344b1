import type { Chapter } from '@/lib/content/chapters'
import styles from './Accueil.module.css'
import { Bassin } from './Bassin'
import { type Repere, Reprendre } from './Reprendre'
import { Sommaire } from './Sommaire'

/** The first page: what this is, in one drawing and four lines, then the way in. */
export function Accueil({ chapitres, reperes }: { chapitres: Chapter[]; reperes: Repere[] }) {
  return (
    <div className={styles.accueil}>
      <div className={styles.tete}>
        <h1>Apprendre Docker, à pied sec</h1>
        <p>
          Un navire se construit en cale sèche, sans eau. Ici, vous apprenez les conteneurs sans rien installer
          {'\u202F'}: vous lisez, vous écrivez un Dockerfile ou un fichier Compose, la page le vérifie et explique
          chaque point.
        </p>
        <Reprendre reperes={reperes} />
      </div>
      <Bassin chapitres={chapitres.map(({ slug, sections }) => ({ slug, sections }))} />
      <ul className={styles.promesses}>
        <li>
          <strong>En français, et exact.</strong> Les faits sont ceux de novembre 2026, chaque affirmation discutable a
          sa source.
        </li>
        <li>
          <strong>Rien à installer.</strong> Un poste d’école, un vieux portable ou un téléphone suffisent, avec ou sans
          réseau.
        </li>
        <li>
          <strong>À vous, chez vous.</strong> Sans compte. Votre travail reste dans votre navigateur.
        </li>
      </ul>
      <h2 className={styles.titre}>Le cours</h2>
      <Sommaire chapitres={chapitres} />
    </div>
  )
}
