import type { FigureDefinition } from '../kit/definition'
import { TableJumeau } from '../kit/TableJumeau'
import { Scene } from './scene.lazy'

function Jumeau() {
  return (
    <>
      <TableJumeau
        colonnes={['Fichier', 'Couche qui le contient', 'Au départ, le conteneur le voit']}
        lignes={[
          [<code key="f">motd</code>, 'couche 1, la base de l’image', 'oui'],
          [<code key="f">app.js</code>, 'couche 2 de l’image', 'oui'],
          [<code key="f">conf.yml</code>, 'couches 1 et 2', 'oui, celui de la couche 2, la plus haute'],
          [<code key="f">note.txt</code>, 'aucune', 'non'],
        ]}
      />
      <TableJumeau
        colonnes={['Geste du conteneur', 'Ce qui change dans upperdir', 'Ce qui change dans l’image']}
        lignes={[
          ['Lire un fichier', 'rien', 'rien'],
          ['Écrire dans un fichier de l’image', 'une copie complète du fichier (copy-up), puis l’écriture', 'rien'],
          ['Écrire dans un fichier déjà copié', 'ce fichier, sur place', 'rien'],
          ['Créer un fichier', 'ce fichier', 'rien'],
          [
            'Supprimer un fichier de l’image',
            'une marque d’effacement (whiteout) : un périphérique caractère 0/0 du même nom',
            'rien : le fichier est caché, il pèse toujours',
          ],
          ['Supprimer un fichier créé par le conteneur', 'le fichier disparaît, sans marque', 'rien'],
          ['Supprimer puis recréer le conteneur', 'tout est perdu : upperdir est neuf', 'rien'],
        ]}
      />
    </>
  )
}

export const figure: FigureDefinition = {
  id: 'overlayfs',
  titre: 'Le conteneur n’écrit que dans sa couche : celles de l’image ne changent jamais',
  legende: (
    <p>
      Une colonne par fichier. La vue fusionnée montre, pour chacun, ce que contient la plus haute des couches. En
      pointillé, ce qu’une couche plus haute cache.
    </p>
  ),
  interactive: true,
  Dessin: Scene,
  Jumeau,
}
