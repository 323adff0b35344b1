import type { FigureDefinition } from '../kit/definition'
import { TableJumeau } from '../kit/TableJumeau'
import { Dessin } from './dessin'

const c = (commande: string) => <code key={commande}>docker {commande}</code>

function Jumeau() {
  return (
    <TableJumeau
      colonnes={['Commande ou événement', 'De', 'À', 'Ce qui se passe']}
      lignes={[
        [c('create'), 'image', 'created', 'Une couche en écriture s’ajoute à l’image. Aucun processus.'],
        [
          c('start'),
          'created ou exited',
          'running',
          'Le processus principal démarre, avec la même couche en écriture.',
        ],
        [c('run'), 'image', 'running', 'create puis start, en une commande.'],
        [c('pause'), 'running', 'paused', 'Tous les processus sont figés, la mémoire est gardée.'],
        [c('unpause'), 'paused', 'running', 'Les processus reprennent où ils étaient.'],
        [
          c('stop'),
          'running',
          'exited',
          'SIGTERM au PID 1, puis SIGKILL s’il vit encore après dix secondes. La couche en écriture reste.',
        ],
        [c('kill'), 'running', 'exited', 'SIGKILL tout de suite.'],
        ['Le PID 1 se termine', 'running', 'exited', 'Le conteneur s’arrête avec lui et garde son code de sortie.'],
        [c('rm'), 'created ou exited', 'supprimé', 'La couche en écriture est effacée.'],
        [
          'Une suppression reste inachevée',
          'exited',
          'dead',
          'Rare : une ressource était occupée. Ne peut plus démarrer.',
        ],
        [c('rm -f'), 'n’importe lequel, dead compris', 'supprimé', 'Tue le processus s’il tourne, puis supprime.'],
      ]}
    />
  )
}

export const figure: FigureDefinition = {
  id: 'cycle-de-vie',
  titre: 'Arrêter un conteneur ne le supprime pas : il garde sa couche en écriture jusqu’à rm',
  legende: (
    <p>
      Les états sont ceux de <code>docker inspect</code>, les flèches des commandes <code>docker</code>. Il existe aussi{' '}
      <code>restarting</code> (une politique de redémarrage attend avant de relancer) et <code>removing</code>.
    </p>
  ),
  Dessin,
  Jumeau,
}
