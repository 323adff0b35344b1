import styles from './Couleurs.module.css'

const pairs = [
  ['encre', 'papier', 'Texte'],
  ['encre-2', 'papier', 'Texte second'],
  ['minium-texte', 'papier', 'Minium'],
  ['sur-minium', 'minium', 'Sur minium'],
  ['bleu', 'bleu-fond', 'Lien, eau'],
  ['vert', 'vert-fond', 'Acquis'],
  ['ocre', 'ocre-fond', 'Attention'],
  ['code-motcle', 'papier-code', 'Code'],
] as const

/** The tokens, each text colour on the paper it is written on. */
export function Couleurs() {
  return (
    <ul className={styles.couleurs}>
      {pairs.map(([texte, fond, nom]) => (
        <li key={texte} data-texte={texte} data-fond={fond}>
          {nom}
          <code>
            --{texte} / --{fond}
          </code>
        </li>
      ))}
    </ul>
  )
}
