import type { FigureDefinition } from '../kit/definition'
import { TableJumeau } from '../kit/TableJumeau'
import { ARRETS } from './arrets'
import { Dessin } from './dessin'

function Jumeau() {
  return (
    <TableJumeau
      colonnes={['Comment la commande démarre', 'Gestionnaire ?', 'PID 1', 'Ce que devient SIGTERM', 'Fin', 'Code']}
      lignes={ARRETS.map(({ nom, commande, gestionnaire, processus: [pid1, enfant], raison, code }) => [
        <>
          {nom} : <code>{commande}</code>
        </>,
        gestionnaire ? 'oui' : 'non',
        enfant ? `${pid1}, parent de ${enfant}` : pid1,
        raison,
        code === 137 ? 'SIGKILL au bout de 10 s' : 'aussitôt',
        String(code),
      ])}
    />
  )
}

export const figure: FigureDefinition = {
  id: 'pid1-signal',
  titre: 'docker stop parle au PID 1 ; s’il n’entend pas SIGTERM, SIGKILL vient au bout de dix secondes',
  legende: (
    <p>
      En rouge minium, le PID 1, seul destinataire de SIGTERM. Là où un shell démarre la commande,{' '}
      <code>server.js</code> a un gestionnaire : c’est le shell qui n’entend pas. Ajoutez <code>|| exit 1</code> à la
      commande, et l’ash de BusyBox reste PID 1 lui aussi.
    </p>
  ),
  Dessin,
  Jumeau,
}
