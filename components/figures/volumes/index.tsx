import type { FigureDefinition } from '../kit/definition'
import { TableJumeau } from '../kit/TableJumeau'
import { Scene } from './scene.lazy'
import { COMMANDES, type Commande, LIEUX, NOMS } from './sort'

function Jumeau() {
  return (
    <>
      <p>
        Le conteneur écrit dans sa couche en écriture, posée sur les couches de l’image, et hors de lui dans ce qu’il
        monte : un volume anonyme sur <code>/app/cache</code>, un volume nommé sur <code>/app/db</code>, un dossier de
        l’hôte, par un montage lié (bind mount), sur <code>/app/src</code>.
      </p>
      <TableJumeau
        colonnes={['Commande', ...LIEUX.map((lieu) => NOMS[lieu])]}
        lignes={COMMANDES.map(({ commande, efface }: Commande) => [
          <code key={commande}>{commande}</code>,
          ...LIEUX.map((lieu) => (efface.includes(lieu) ? 'disparaît' : 'reste')),
        ])}
      />
    </>
  )
}

export const figure: FigureDefinition = {
  id: 'volumes',
  titre: 'Supprimer un conteneur efface sa couche en écriture, pas ses volumes nommés',
  legende: (
    <p>
      Les cuves sont gérées par Docker, le dossier de l’hôte par vous : c’est un montage lié (bind mount).{' '}
      <code>docker volume rm</code> est donné après <code>docker rm</code>.
    </p>
  ),
  interactive: true,
  Dessin: Scene,
  Jumeau,
}
