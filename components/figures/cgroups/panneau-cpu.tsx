import { useId, useState } from 'react'
import { Choix, Commandes, Etat } from '../kit/Commandes'
import type { DessinProps } from '../kit/definition'
import { Tableau } from '../kit/Tableau'
import { cpuMax, type Partage, PERIODE, partager } from './cpu'
import styles from './panneaux.module.css'

const PERIODES = [0, 1, 2, 3]
const LARGEUR = 100 / PERIODES.length
const COEURS = [0, 1, 2, 3]
const LIMITES = [
  { valeur: '0.5', libelle: <code>0.5</code> },
  { valeur: '1', libelle: <code>1</code> },
  { valeur: '2', libelle: <code>2</code> },
  { valeur: 'max', libelle: 'sans' },
] as const
const FILS = [
  { valeur: '1', libelle: '1' },
  { valeur: '2', libelle: '2' },
  { valeur: '4', libelle: '4' },
] as const

function phrase({ quota, marche, etrangle }: Partage, fils: number): string {
  if (quota === null) return 'Sans limite : le groupe prend tout ce que les autres laissent.'
  const qui = fils === 1 ? 'Le fil tourne' : `Les ${fils} fils tournent`
  if (!etrangle) return `${qui} sans arrêt : le quota de ${quota} ms par période n’est jamais dépassé.`
  return `${qui} ${String(marche).replace('.', ',')} ms, puis le quota de ${quota} ms est épuisé : le noyau arrête tout le groupe jusqu’à la période suivante. Ralenti, jamais tué.`
}

export function PanneauCpu({ idTitre, idJumeau }: DessinProps) {
  const [limite, limiter] = useState<(typeof LIMITES)[number]['valeur']>('0.5')
  const [fils, changerFils] = useState<(typeof FILS)[number]['valeur']>('1')
  const id = useId()
  const cpus = limite === 'max' ? null : Number(limite)
  const partage = partager(cpus, Number(fils))
  return (
    <div>
      <p className={styles.nom} id={`${id}-nom`}>
        Processeur
      </p>
      <Commandes>
        <Choix legende="docker run --cpus" options={LIMITES} valeur={limite} onChange={limiter} />
        <Choix
          legende="fils d’exécution qui calculent sans repos"
          options={FILS}
          valeur={fils}
          onChange={changerFils}
        />
      </Commandes>
      <Tableau idTitre={`${idTitre} ${id}-nom`} idJumeau={idJumeau} idEtat={id}>
        <svg className={styles.jauge} width="100%" height="64" aria-hidden="true">
          {COEURS.map((coeur) =>
            PERIODES.map((rang) => (
              <g key={rang}>
                <rect
                  className={styles.arret}
                  x={`${rang * LARGEUR}%`}
                  y={coeur * 14 + 4}
                  width={`${LARGEUR}%`}
                  height="14"
                />
                {coeur < Number(fils) && (
                  <rect
                    className={styles.pris}
                    x={`${rang * LARGEUR}%`}
                    y={coeur * 14 + 6}
                    width={`${(LARGEUR * partage.marche) / PERIODE}%`}
                    height="10"
                  />
                )}
              </g>
            )),
          )}
          {[...PERIODES, PERIODES.length].map((rang) => (
            <line
              key={rang}
              className={styles.butee}
              x1={`${rang * LARGEUR}%`}
              y1="0"
              x2={`${rang * LARGEUR}%`}
              y2="64"
            />
          ))}
        </svg>
        <dl className={styles.valeurs}>
          <dt>cpu.max</dt>
          <dd>{cpuMax(cpus)}</dd>
          <dt>nr_throttled</dt>
          <dd>{partage.etrangle ? PERIODES.length : 0}</dd>
        </dl>
      </Tableau>
      <Etat id={id}>{phrase(partage, Number(fils))}</Etat>
    </div>
  )
}
