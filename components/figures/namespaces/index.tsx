import type { FigureDefinition } from '../kit/definition'
import { TableJumeau } from '../kit/TableJumeau'
import { Dessin } from './dessin'
import { ESPACES } from './donnees'

function Jumeau() {
  return (
    <TableJumeau
      colonnes={['Espace de noms', 'Ce qu’il isole', 'Vu de l’hôte', 'Vu du conteneur', 'Créé par défaut']}
      lignes={ESPACES.map(({ nom, isole, hote, conteneur }) => [
        <code key={nom}>{nom}</code>,
        isole,
        hote,
        conteneur ?? hote,
        conteneur ? 'oui' : 'non',
      ])}
    />
  )
}

export const figure: FigureDefinition = {
  id: 'namespaces',
  titre: 'Un seul processus : le 4586 pour l’hôte, le 1 dans son conteneur',
  legende: (
    <p>
      Le mur du conteneur est fait d’espaces de noms. Il s’ouvre là où Docker n’en crée pas par défaut :{' '}
      <code>user</code> et <code>time</code>.
    </p>
  ),
  Dessin,
  Jumeau,
}
