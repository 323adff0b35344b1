import type { InstructionDoc } from '../docs'

export const VOLUME: InstructionDoc = {
  title: 'Déclare des dossiers de données',
  forms: ['VOLUME dossier …', 'VOLUME ["dossier", …]'],
  text: 'Docker y monte un **volume anonyme** à la création de chaque conteneur, si l’on n’y monte rien d’autre ; il y copie d’abord ce que l’image contient à cet endroit. Les données échappent ainsi au conteneur, mais un volume anonyme se perd facilement de vue : un volume nommé, donné par `docker run -v` ou par Compose, se retrouve. On ne peut pas nommer ici un dossier de la machine hôte.',
  when: 'à la création du conteneur',
  layer: 'n’en ajoute pas : les dossiers s’écrivent dans la configuration de l’image',
  cache: 'en changer un ne fait refaire aucune commande',
  flags: {},
  snippets: [],
}
