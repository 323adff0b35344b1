import type { FigureDefinition } from '../kit/definition'
import { TableJumeau } from '../kit/TableJumeau'
import { Dessin } from './dessin'
import { ATELIERS, FINALE } from './etapes'

function Jumeau() {
  return (
    <TableJumeau
      colonnes={['Étape', 'Base', 'Ce qui passe dans l’image finale', 'Ce qui reste à l’atelier']}
      lignes={[
        ...ATELIERS.map(({ nom, base, emporte, reste }) => [
          nom,
          <code key="b">{base}</code>,
          <>
            {emporte.quoi} : <code>{`COPY --from=${nom} ${emporte.source} ${emporte.cible}`}</code>
          </>,
          reste.join(', '),
        ]),
        [
          `${FINALE.nom} (la dernière : c’est l’image)`,
          <code key="b">{FINALE.base}</code>,
          'sa base, ce que COPY --from a apporté, et ses propres instructions',
          'rien',
        ],
      ]}
    />
  )
}

export const figure: FigureDefinition = {
  id: 'multi-stage',
  titre: 'L’image finale est la dernière étape ; des autres, elle ne prend que ce que COPY --from apporte',
  legende: (
    <p>
      En rouge minium, ce qui passe d’une étape à l’autre. Ni <code>ENV</code> ni <code>WORKDIR</code> ne suivent :
      chaque <code>FROM</code> repart de zéro. C’est le Dockerfile de <code>order-service</code>, donné plus bas.
    </p>
  ),
  Dessin,
  Jumeau,
}
