'use client'
import { useId, useState } from 'react'
import type { Reach } from '@/lib/compose/graph/reach'
import type { Drawing } from '@/lib/compose/graph/read'
import { TableJumeau } from '../figures/kit/TableJumeau'
import styles from './Graphe.module.css'
import { addressOf, OBSTACLES } from './words'

/** Above this many services, the table starts with those that one of them joins. */
const MANY = 6

/** What the drawing says, in two tables: who joins whom, and what the host can ask for. */
export function Tables({ drawing }: { drawing: Drawing }) {
  const { graph, reaches, published } = drawing
  const services = graph.nodes.filter(({ kind }) => kind === 'service').map(({ name }) => name)
  const [chosen, setChosen] = useState<string>()
  const id = useId()
  const start = services.length > MANY ? (services[0] ?? '') : ''
  const from = chosen !== undefined && (chosen === '' || services.includes(chosen)) ? chosen : start
  const shown = from === '' ? reaches : reaches.filter((reach) => reach.from === from)
  return (
    <div className={styles.tables}>
      <section aria-labelledby={`${id}-joint`}>
        <div className={styles.titre}>
          <p id={`${id}-joint`} className={styles.sousTitre}>
            Qui joint qui, par quel nom, sur quel port
          </p>
          {services.length > 2 && (
            <label>
              Depuis{' '}
              <select value={from} onChange={(event) => setChosen(event.target.value)}>
                <option value="">tous les services</option>
                {services.map((name) => (
                  <option key={name}>{name}</option>
                ))}
              </select>
            </label>
          )}
        </div>
        {shown.length > 0 ? (
          <TableJumeau colonnes={['De', 'Vers', 'Par quel nom', 'Sur quel port', 'Par où']} lignes={shown.map(row)} />
        ) : (
          <p>Un seul service : il n’a personne à joindre.</p>
        )}
      </section>
      <section aria-labelledby={`${id}-hote`}>
        <p id={`${id}-hote`} className={styles.sousTitre}>
          Depuis l’hôte : les ports publiés
        </p>
        {published.length > 0 ? (
          <TableJumeau
            colonnes={['Port de l’hôte', 'À l’adresse', 'Service', 'Port du conteneur']}
            lignes={published.map((one) => [
              addressOf(one).port,
              addressOf(one).where,
              one.service,
              `${one.target}${one.protocol === 'tcp' ? '' : ` (${one.protocol})`}`,
            ])}
          />
        ) : (
          <p>Aucun port n’est publié : depuis l’hôte, aucun service ne répond.</p>
        )}
      </section>
    </div>
  )
}

function row(reach: Reach) {
  const { from, to } = reach
  if (reach.how === 'none') return [from, to, OBSTACLES[reach.why], '—', '—']
  const { names, ports, networks, how } = reach
  const where = {
    network: `${networks.length > 1 ? 'réseaux' : 'réseau'} ${networks.join(', ')}`,
    local: 'le réseau qu’ils partagent',
    published: 'l’hôte, dont il partage le réseau',
    gateway: 'l’hôte, par extra_hosts',
  }[how]
  return [
    from,
    to,
    <code key="noms">{names.join(', ')}</code>,
    ports.length > 0 ? <code key="ports">{ports.join(', ')}</code> : 'celui que son programme écoute',
    where,
  ]
}
