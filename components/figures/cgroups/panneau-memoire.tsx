import { useId, useReducer } from 'react'
import { Bouton, Choix, Commandes, Etat } from '../kit/Commandes'
import type { DessinProps } from '../kit/definition'
import { Tableau } from '../kit/Tableau'
import { DEPART, LIMITES, type Memoire, PAS, reduireMemoire } from './memoire'
import styles from './panneaux.module.css'

const ECHELLE = Math.max(...LIMITES)
const OPTIONS = LIMITES.map((limite) => ({ valeur: String(limite), libelle: <code>{limite}m</code> }))
const part = (taille: number) => `${(100 * taille) / ECHELLE}%`

function phrase({ limite, usage, tue }: Memoire): string {
  if (tue) {
    return `Il fallait plus que ${limite} Mio et rien ne pouvait être libéré : le noyau tue le processus (OOM kill, SIGKILL). État du conteneur : Exited (137).`
  }
  if (usage === limite) return `${usage} Mio sur ${limite} : le groupe est plein. Demandez encore 32 Mio.`
  return `${usage} Mio sur ${limite} : le noyau accorde la mémoire demandée.`
}

export function PanneauMemoire({ idTitre, idJumeau }: DessinProps) {
  const [etat, agir] = useReducer(reduireMemoire, DEPART)
  const id = useId()
  const { limite, usage, tue } = etat
  return (
    <div>
      <p className={styles.nom} id={`${id}-nom`}>
        Mémoire
      </p>
      <Commandes>
        <Choix
          legende="docker run --memory"
          options={OPTIONS}
          valeur={String(limite)}
          onChange={(valeur) => agir({ type: 'limiter', limite: Number(valeur) })}
        />
        <Bouton onClick={() => agir({ type: 'demander' })} disabled={tue}>
          Demander {PAS} Mio
        </Bouton>
        <Bouton onClick={() => agir({ type: 'relancer' })}>Relancer</Bouton>
      </Commandes>
      <Tableau idTitre={`${idTitre} ${id}-nom`} idJumeau={idJumeau} idEtat={id}>
        <svg className={styles.jauge} width="100%" height="64" aria-hidden="true">
          <rect className={styles.cadre} x="0.75" y="16.75" width={part(limite)} height="30.5" />
          <rect className={styles.pris} x="0" y="16" width={part(usage)} height="32" />
          <line className={styles.butee} x1={part(limite)} y1="8" x2={part(limite)} y2="56" />
          {tue && <path className={styles.croix} d="M8 20l24 24M32 20l-24 24" />}
        </svg>
        <dl className={styles.valeurs}>
          <dt>memory.max</dt>
          <dd>{limite * 1024 * 1024}</dd>
          <dt>memory.current</dt>
          <dd>{tue ? 'processus tué' : usage * 1024 * 1024}</dd>
        </dl>
      </Tableau>
      <Etat id={id}>{phrase(etat)}</Etat>
    </div>
  )
}
