'use client'
import { type KeyboardEvent, useRef, useState } from 'react'
import { Reseau } from '../figures/kit/formes'
import { Texte, Trajet } from '../figures/kit/svg'
import styles from './Graphe.module.css'
import type { Sheet, Tie } from './layout'
import { nextNode } from './move'
import { Noeud } from './Noeud'

interface Props {
  sheet: Sheet
  selected: string | undefined
  onSelect(id: string): void
}

/** The drawing: one stop for the tabulation key, then arrows from node to node. */
export function Dessin({ sheet, selected, onSelect }: Props) {
  const { width, height, frame, boxes, ties } = sheet
  const svg = useRef<SVGSVGElement>(null)
  const [reached, setReached] = useState<string>()
  const known = (id: string | undefined) => boxes.some(({ node }) => node.id === id)
  const reachable = known(reached) ? reached : known(selected) ? selected : boxes[0]?.node.id

  function onKey(event: KeyboardEvent, id: string) {
    const next = nextNode(boxes, id, event.key)
    if (next === null) return
    event.preventDefault()
    setReached(next)
    const nodes = svg.current?.querySelectorAll<SVGElement>('[data-noeud]') ?? []
    ;[...nodes].find(({ dataset }) => dataset.noeud === next)?.focus()
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a drawing
    <svg
      ref={svg}
      className={styles.dessin}
      role="group"
      aria-label="Graphe du projet"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <svg aria-hidden="true" width={width} height={height} overflow="visible">
        {frame && (
          <>
            <Reseau x={frame.x} y={frame.y} width={frame.width} height={frame.height} />
            <Texte x={frame.x + 10} y={frame.y + 20} genre="discret">
              {`réseau ${frame.node.name}`}
            </Texte>
          </>
        )}
        {ties.map((tie) => (
          <Lien key={tie.edge.id} tie={tie} chosen={tie.edge.from === selected || tie.edge.to === selected} />
        ))}
        {ties.map((tie) => (
          <Mots key={tie.edge.id} tie={tie} />
        ))}
      </svg>
      {boxes.map((box) => (
        <Noeud
          key={box.node.id}
          box={box}
          selected={box.node.id === selected}
          reachable={box.node.id === reachable}
          onSelect={() => {
            setReached(box.node.id)
            onSelect(box.node.id)
          }}
          onKey={(event) => onKey(event, box.node.id)}
        />
      ))}
    </svg>
  )
}

function Lien({ tie: { edge, points }, chosen }: { tie: Tie; chosen: boolean }) {
  const d = points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${Math.round(x)} ${Math.round(y)}`).join('')
  switch (edge.detail.kind) {
    case 'waits':
    case 'publishes':
      return <Trajet d={d} accent={chosen} />
    case 'lends':
      return <Trajet d={d} accent={chosen} pointille />
    case 'joins':
      return <path className={chosen ? styles.filChoisi : styles.fil} d={d} data-reseau="" />
    case 'mounts':
      return <path className={chosen ? styles.filChoisi : styles.fil} d={d} />
  }
}

function Mots({ tie: { edge, words, label } }: { tie: Tie }) {
  if (!label) return null
  const isCode = edge.detail.kind === 'publishes' || edge.detail.kind === 'mounts'
  return (
    <Texte
      x={Math.round(label.x)}
      y={Math.round(label.y) - words.length * 9 + 14}
      ancre="middle"
      genre={isCode ? 'code' : 'texte'}
    >
      {words}
    </Texte>
  )
}
