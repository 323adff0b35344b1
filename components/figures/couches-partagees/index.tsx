import type { FigureDefinition } from '../kit/definition'
import { TableJumeau } from '../kit/TableJumeau'
import { Dessin } from './dessin'
import { COMMUNE, IMAGES } from './donnees'

const court = (empreinte: string) => <code>sha256:{empreinte}…</code>

function Jumeau() {
  return (
    <TableJumeau
      colonnes={['Couche, de bas en haut', 'Empreinte', 'Taille compressée', 'À quelle image']}
      lignes={[
        [COMMUNE.contenu, court(COMMUNE.empreinte), COMMUNE.taille, 'aux deux : téléchargée et stockée une fois'],
        ...IMAGES.flatMap(({ nom, couches }) =>
          couches.map(({ contenu, empreinte, taille }) => [
            contenu,
            court(empreinte),
            taille,
            <>
              à <code>{nom}</code> seule
            </>,
          ]),
        ),
        ...IMAGES.map(({ nom, total }, rang) => [
          <>
            total de <code>{nom}</code>
          </>,
          '',
          total,
          rang === 0 ? 'tout est à télécharger' : 'reste 13 Mo quand la première est déjà là',
        ]),
      ]}
    />
  )
}

export const figure: FigureDefinition = {
  id: 'couches-partagees',
  titre: 'Deux images bâties sur la même couche ne la stockent qu’une fois',
  legende: (
    <p>
      En rouge minium, la couche commune. L’empreinte décide seule : les deux couches de certificats viennent de la même
      instruction, mais leur contenu diffère, et chaque image garde la sienne. Images du 5 août 2026, tailles
      compressées.
    </p>
  ),
  Dessin,
  Jumeau,
}
