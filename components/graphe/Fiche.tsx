import type { Graph } from '@/lib/compose/graph/graph'
import type { Position } from '@/lib/text/position'
import bouton from '../exercice/Bouton.module.css'
import styles from './Graphe.module.css'
import { nameOf, natureOf, sentenceOf } from './words'

interface Props {
  graph: Graph
  selected: string | undefined
  onShow(file: string, position: Position): void
}

/** What the chosen node is, and what ties it to the others: read aloud when it changes. */
export function Fiche({ graph, selected, onShow }: Props) {
  const node = graph.nodes.find(({ id }) => id === selected)
  if (!node) {
    return (
      <p className={styles.fiche} aria-live="polite">
        Choisissez un élément du graphe pour voir ce qui le relie aux autres.
      </p>
    )
  }
  const { origin } = node
  const nature = natureOf(node)
  return (
    <div className={styles.fiche}>
      <div aria-live="polite">
        <p>
          <strong>{nameOf(node)}</strong>
          {nature !== '' && `, ${nature}`}
        </p>
        <ul>
          {graph.edges
            .filter(({ from, to }) => from === node.id || to === node.id)
            .map((edge) => (
              <li key={edge.id}>{sentenceOf(graph, edge, node)}</li>
            ))}
        </ul>
      </div>
      {origin ? (
        <button type="button" className={bouton.discret} onClick={() => onShow(origin.file, origin.range.start)}>
          Aller à la ligne {origin.range.start.line}
          <span className="sr"> de {origin.file}</span>
        </button>
      ) : (
        node.kind === 'network' && <p>Compose le crée de lui-même : aucune ligne ne le déclare.</p>
      )}
    </div>
  )
}
