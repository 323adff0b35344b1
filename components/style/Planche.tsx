import { Planche as PlancheFigures } from '@/components/figures/Planche'
import { Page } from '@/components/ui/Page'
import { Couleurs } from './Couleurs'
import { Elements } from './Elements'
import styles from './Planche.module.css'

/** Every element of the interface, by day and by night, side by side; then the figures. */
export function Planche() {
  return (
    <>
      <Page
        titre="Planche de style"
        chapeau="Ce que l’interface sait montrer, dans les deux thèmes. En développement seulement."
      >
        <p>Le bouton de thème, en haut de la page, change les figures du bas.</p>
      </Page>
      <div className={styles.themes}>
        <section className={styles.clair} aria-label="Thème clair">
          <Couleurs />
          <Elements />
        </section>
        <section className={styles.nuit} aria-label="Thème nuit">
          <Couleurs />
          <Elements />
        </section>
      </div>
      <div className={styles.figures}>
        <h2>Figures</h2>
        <PlancheFigures />
      </div>
    </>
  )
}
