import { type KeyboardEvent, useId } from 'react'
import { Caisson, Cuve, Plein, Reseau } from '../figures/kit/formes'
import { Texte } from '../figures/kit/svg'
import styles from './Graphe.module.css'
import { type Box, shorten } from './layout'
import { nameOf, natureOf } from './words'

interface Props {
  box: Box
  selected: boolean
  /** The one that the tabulation key reaches. */
  reachable: boolean
  onSelect(): void
  onKey(event: KeyboardEvent): void
}

/** A node that can be chosen: a caisson, a tank, a dashed plate. */
export function Noeud({ box, selected, reachable, onSelect, onKey }: Props) {
  const { node, x, y, width, height } = box
  const nature = natureOf(node)
  const id = useId()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot stand in a drawing
    <g
      role="button"
      tabIndex={reachable ? 0 : -1}
      className={styles.noeud}
      data-noeud={node.id}
      aria-pressed={selected}
      aria-labelledby={id}
      transform={`translate(${x} ${y})`}
      onClick={onSelect}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return onKey(event)
        event.preventDefault()
        onSelect()
      }}
    >
      <title id={id}>{nature === '' ? nameOf(node) : `${nameOf(node)}, ${nature}`}</title>
      <rect className={styles.anneau} x={-5} y={-5} width={width + 10} height={height + 10} />
      <Forme box={box} selected={selected} />
      <Inscription box={box} />
    </g>
  )
}

function Forme({ box: { node, width, height }, selected }: { box: Box; selected: boolean }) {
  const place = { x: 0, y: 0, width, height, accent: selected }
  switch (node.kind) {
    case 'service':
      return (
        <>
          {node.replicas > 1 && <Caisson {...place} x={6} y={-6} />}
          <Caisson {...place} />
        </>
      )
    case 'volume':
      return <Cuve {...place} />
    case 'network':
      return (
        <g className={selected ? styles.reseauChoisi : styles.reseau}>
          <Reseau {...place} />
        </g>
      )
    case 'host':
      return <Plein {...place} />
  }
}

function Inscription({ box: { node, width, height } }: { box: Box }) {
  const { kind, name, made, replicas } = node
  const title = kind === 'host' ? 'machine hôte' : `${shorten(name)}${replicas > 1 ? ` × ${replicas}` : ''}`
  const low = kind === 'volume' ? 8 : 5
  const lines = kind === 'service' && made !== ''
  return (
    <g>
      <Texte x={width / 2} y={height / 2 + (lines ? -4 : low)} ancre="middle" genre="titre" nu>
        {title}
      </Texte>
      {lines && (
        <Texte x={width / 2} y={height / 2 + 16} ancre="middle" genre="code" nu>
          {shorten(made)}
        </Texte>
      )}
    </g>
  )
}
