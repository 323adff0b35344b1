import type { FigureDefinition } from '../kit/definition'
import { TableJumeau } from '../kit/TableJumeau'
import { Dessin } from './dessin'

const c = (texte: string) => <code key={texte}>{texte}</code>

function Jumeau() {
  return (
    <TableJumeau
      colonnes={['Qui appelle', 'Adresse', 'Ce qui se passe']}
      lignes={[
        [
          'Le navigateur de l’hôte',
          c('localhost:8080'),
          <>Le port est publié par {c('-p 8080:3000')} : frontend répond.</>,
        ],
        ['Le navigateur de l’hôte', c('localhost:8000'), 'Refusé : auth-service ne publie aucun port.'],
        [
          'frontend',
          c('http://auth-service:8000'),
          'Le DNS de Docker, 127.0.0.11, traduit le nom en 172.18.0.3. Le port est celui du conteneur, sans rien publier.',
        ],
        ['frontend', c('localhost:8000'), 'Refusé : localhost est frontend lui-même.'],
      ]}
    />
  )
}

export const figure: FigureDefinition = {
  id: 'reseau-bridge',
  titre: 'Entre conteneurs, le nom et le port du conteneur ; depuis l’hôte, le port publié',
  legende: (
    <p>
      Sur un réseau créé par vous ou par Compose, chaque conteneur demande les noms au DNS de Docker. Le réseau{' '}
      <code>bridge</code> par défaut ne connaît pas les noms. Les adresses sont un exemple.
    </p>
  ),
  Dessin,
  Jumeau,
}
