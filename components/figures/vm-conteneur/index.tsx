import type { FigureDefinition } from '../kit/definition'
import { TableJumeau } from '../kit/TableJumeau'
import { Dessin } from './dessin'

function Jumeau() {
  return (
    <TableJumeau
      colonnes={['De haut en bas', 'Machines virtuelles', 'Conteneurs']}
      lignes={[
        ['Applications', 'Une par machine virtuelle', 'Une par conteneur'],
        [
          'Fichiers',
          'Un système complet installé dans chaque machine',
          'Ceux de l’image : l’application et ses bibliothèques',
        ],
        ['Noyaux', 'Un noyau invité complet par machine : deux', 'Aucun dans les conteneurs'],
        [
          'En dessous',
          'L’hyperviseur, qui donne à chaque machine un matériel virtuel',
          'Le noyau Linux de l’hôte, un seul pour tous',
        ],
        ['Matériel', 'Partagé par l’hyperviseur', 'Partagé par le noyau'],
        [
          'Démarrer, c’est…',
          'Amorcer un noyau, puis un système : des secondes',
          'Lancer un processus : une fraction de seconde',
        ],
      ]}
    />
  )
}

export const figure: FigureDefinition = {
  id: 'vm-conteneur',
  titre: 'Une machine virtuelle apporte son noyau, un conteneur emprunte celui de l’hôte',
  legende: (
    <p>
      En rouge minium, les noyaux. La double ligne marque leur frontière : chaque machine virtuelle a le sien, tous les
      conteneurs passent par le même.
    </p>
  ),
  Dessin,
  Jumeau,
}
