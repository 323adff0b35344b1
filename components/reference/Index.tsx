import type { ReferenceEntry } from '@/lib/reference/attributes'
import styles from './Index.module.css'

/** The names of many attributes at a glance: the usual ones, then the others. */
export function Index({ attributs }: { attributs: readonly ReferenceEntry[] }) {
  return (
    <div className={styles.index} data-ecran="">
      <Noms titre="Les plus courants" attributs={attributs.filter(({ usual }) => usual)} />
      <Noms titre="Les autres" attributs={attributs.filter(({ usual }) => !usual)} />
    </div>
  )
}

function Noms({ titre, attributs }: { titre: string; attributs: readonly ReferenceEntry[] }) {
  return (
    <>
      <p className={styles.titre}>{titre}</p>
      <ul>
        {attributs.map(({ anchor, name }) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>
              <code>{name}</code>
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
