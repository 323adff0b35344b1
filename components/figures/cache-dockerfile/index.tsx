import type { FigureDefinition } from '../kit/definition'
import { TableJumeau } from '../kit/TableJumeau'
import { type Changement, DOCKERFILES, type Ordre, rejouer } from './cache'
import { Scene } from './scene.lazy'

const CHANGEMENTS: readonly { changement: Changement; nom: string }[] = [
  { changement: 'server.js', nom: 'server.js' },
  { changement: 'package.json', nom: 'package.json' },
  { changement: 'README.md', nom: 'README.md (dans .dockerignore)' },
  { changement: 'base', nom: 'l’image de base' },
]

function refaites(ordre: Ordre, changement: Changement): string {
  const sorts = rejouer(DOCKERFILES[ordre], changement)
  const lignes = DOCKERFILES[ordre].filter((_, rang) => sorts[rang] === 'changee' || sorts[rang] === 'suite')
  return lignes.map(({ ligne }) => ligne).join(', ') || 'aucune'
}

function Jumeau() {
  return (
    <TableJumeau
      colonnes={[
        'Ce qui a changé',
        'Étapes refaites, dépendances copiées d’abord',
        'Étapes refaites, tout copié d’un coup',
      ]}
      lignes={CHANGEMENTS.map(({ changement, nom }) => [
        nom,
        refaites('dependances', changement),
        refaites('tout', changement),
      ])}
    />
  )
}

export const figure: FigureDefinition = {
  id: 'cache-dockerfile',
  titre: 'La première étape qui change fait refaire toutes celles qui suivent',
  legende: (
    <p>
      Hachurée, la couche d’une étape reprise du cache. Comparez les deux ordres quand <code>server.js</code> change :
      les dépendances sont-elles réinstallées ?
    </p>
  ),
  interactive: true,
  Dessin: Scene,
  Jumeau,
}
