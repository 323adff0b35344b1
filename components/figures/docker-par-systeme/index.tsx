import type { FigureDefinition } from '../kit/definition'
import { TableJumeau } from '../kit/TableJumeau'
import { Dessin } from './dessin'

function Jumeau() {
  return (
    <TableJumeau
      colonnes={['Votre système', 'Commande docker', 'Démon et conteneurs', 'Noyau qu’ils utilisent', 'En dessous']}
      lignes={[
        ['Linux', 'sur le système', 'sur le système', 'le noyau Linux du PC', 'le matériel'],
        [
          'macOS (Docker Desktop)',
          'sur macOS',
          'dans une machine virtuelle Linux',
          'le noyau Linux de la machine virtuelle',
          'Apple Virtualization framework par défaut, ou Docker VMM, au-dessus du noyau de macOS',
        ],
        [
          'Windows (Docker Desktop)',
          'sur Windows ou dans WSL',
          'dans WSL 2, une machine virtuelle légère',
          'le noyau Linux de WSL 2',
          'l’hyperviseur Hyper-V, à côté du noyau de Windows',
        ],
      ]}
    />
  )
}

export const figure: FigureDefinition = {
  id: 'docker-par-systeme',
  titre: 'Un conteneur Linux tourne toujours sur un noyau Linux, que votre système en ait un ou non',
  legende: (
    <p>
      En rouge minium, le noyau que partagent les conteneurs. Sur macOS et Windows, il est dans une machine virtuelle,
      que Docker Desktop, OrbStack, Colima ou Rancher Desktop préparent pour vous.
    </p>
  ),
  Dessin,
  Jumeau,
}
