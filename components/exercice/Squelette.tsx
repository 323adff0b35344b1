import styles from './Squelette.module.css'

/** The shape of the workspace while it loads. */
export function Squelette() {
  return (
    <div className={styles.squelette} role="status">
      <span className="sr">Chargement de l’atelier…</span>
      <div className={styles.onglets} />
      <div className={styles.editeur}>
        {[70, 45, 60, 30, 55, 40].map((width) => (
          <span key={width} className={styles.ligne} data-largeur={width} />
        ))}
      </div>
      <div className={styles.barre} />
    </div>
  )
}
