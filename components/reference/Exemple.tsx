import { highlightLine, type TokenKind } from '@/components/editeur/highlight'
import type { Language } from '@/components/editeur/language'
import styles from './Exemple.module.css'

/** The colours of the course's blocks, by kind of token. */
const CLASSES: Readonly<Record<TokenKind, string | undefined>> = {
  motcle: 't-keyword',
  chaine: 't-string',
  nombre: 't-constant',
  nom: 't-function',
  commentaire: 't-comment',
  texte: undefined,
}

/** A few lines in colours; nothing for none. */
export function Exemple({ lignes, langage }: { lignes: readonly string[]; langage: Language }) {
  if (lignes.length === 0) return null
  return (
    <pre className={styles.exemple}>
      <code>
        {lignes.map((line, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number
          <span key={i}>
            {highlightLine(line, langage).map(({ kind, text }, j) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a token is its place
              <span key={j} className={CLASSES[kind]}>
                {text}
              </span>
            ))}
            {'\n'}
          </span>
        ))}
      </code>
    </pre>
  )
}
