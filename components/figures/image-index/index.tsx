import type { FigureDefinition } from '../kit/definition'
import { TableJumeau } from '../kit/TableJumeau'
import { Dessin } from './dessin'
import { IMAGE } from './donnees'

const court = (empreinte: string) => <code key={empreinte}>sha256:{empreinte}…</code>

function Jumeau() {
  return (
    <TableJumeau
      colonnes={['Document', 'Son nom', 'Ce qu’il contient']}
      lignes={[
        [
          'Étiquette',
          <code key="e">{IMAGE.etiquette}</code>,
          'L’empreinte de l’index. Elle peut désigner un autre index demain.',
        ],
        ['Index', court(IMAGE.index), `Un renvoi par plateforme : ${IMAGE.plateformes.join(', ')}.`],
        [
          'Manifeste linux/amd64',
          court(IMAGE.manifest),
          'Un renvoi vers la configuration, un vers chaque couche, dans l’ordre.',
        ],
        [
          'Configuration',
          court(IMAGE.config),
          'Env, Cmd, Entrypoint, plateforme, historique, empreintes des couches décompressées.',
        ],
        ...IMAGE.couches.map(({ empreinte, taille, contenu }, rang) => [
          `Couche ${rang + 1}`,
          court(empreinte),
          `Une archive tar compressée de ${taille} : ${contenu}.`,
        ]),
      ]}
    />
  )
}

export const figure: FigureDefinition = {
  id: 'image-index',
  titre: 'Une image, ce sont des documents qui se désignent par leur empreinte',
  legende: (
    <p>
      L’empreinte (digest) est calculée sur le contenu : changez un octet d’une couche, et le manifeste puis l’index
      changent de nom. Image du 3 août 2026 ; tailles compressées. Les attestations de construction ne sont pas
      dessinées.
    </p>
  ),
  Dessin,
  Jumeau,
}
