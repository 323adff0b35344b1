'use client'
import { useMemo, useState } from 'react'
import type { Graph } from '@/lib/compose/graph/graph'
import type { Diagnostic } from '@/lib/text/diagnostic'
import type { Position } from '@/lib/text/position'
import bouton from '../exercice/Bouton.module.css'
import { Dessin } from './Dessin'
import { Fiche } from './Fiche'
import styles from './Graphe.module.css'
import { sheetOf } from './layout'
import { Tables } from './Tables'
import { useDrawing } from './use-drawing'

export interface GrapheProps {
  files: Readonly<Record<string, string>>
  /** Where the cursor of the editor is: its node is highlighted. */
  cursor?: { file: string; line: number } | undefined
  onShow(file: string, position: Position): void
}

/** A Compose project as a drawing and as tables, kept up with the files. */
export function Graphe({ files, cursor, onShow }: GrapheProps) {
  const { drawing, refused } = useDrawing(files)
  const sheet = useMemo(() => drawing && sheetOf(drawing.graph), [drawing])
  const [chosen, setChosen] = useState<{ id: string; at: GrapheProps['cursor'] }>()
  if (!drawing || !sheet) return <Vide refused={refused} onShow={onShow} />
  // The last of the two wins: the node that was chosen, or the line where the cursor has gone since.
  const selected = chosen && chosen.at === cursor ? chosen.id : (nodeAt(drawing.graph, cursor) ?? chosen?.id)

  function choose(id: string) {
    setChosen({ id, at: cursor })
    const origin = drawing?.graph.nodes.find((node) => node.id === id)?.origin
    if (origin) onShow(origin.file, origin.range.start)
  }

  return (
    <div className={styles.graphe}>
      {refused && (
        <p className={styles.perime} role="status">
          Compose ne peut plus lire le fichier : le graphe montre son dernier état lisible.{' '}
          <Faute refused={refused} onShow={onShow} />
        </p>
      )}
      <section className={styles.planche} aria-label="Dessin du projet">
        <Dessin sheet={sheet} selected={selected} onSelect={choose} />
      </section>
      <p className={styles.legende}>
        Caisson : service. Cuve : volume. Tirets : réseau. Flèche entre services : démarre après ; depuis l’hôte : port
        publié.
      </p>
      <Fiche graph={drawing.graph} selected={selected} onShow={onShow} />
      <Tables drawing={drawing} />
    </div>
  )
}

/** The node whose lines hold the cursor: the shortest when one is in another. */
function nodeAt({ nodes }: Graph, cursor: GrapheProps['cursor']): string | undefined {
  if (!cursor) return undefined
  return nodes.find(
    ({ origin, lastLine }) =>
      origin?.file === cursor.file && origin.range.start.line <= cursor.line && cursor.line <= lastLine,
  )?.id
}

interface RefusedProps {
  refused: Diagnostic | undefined
  onShow: GrapheProps['onShow']
}

function Vide({ refused, onShow }: RefusedProps) {
  return (
    <p className={styles.vide} role="status">
      Le graphe apparaîtra dès que Compose pourra lire le fichier.{' '}
      {refused && <Faute refused={refused} onShow={onShow} />}
    </p>
  )
}

function Faute({ refused: { file, range }, onShow }: { refused: Diagnostic; onShow: GrapheProps['onShow'] }) {
  if (file === undefined) return null
  return (
    <button type="button" className={bouton.discret} onClick={() => onShow(file, range.start)}>
      Voir la faute, ligne {range.start.line}
    </button>
  )
}
