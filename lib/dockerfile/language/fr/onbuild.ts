import type { InstructionDoc } from '../docs'

export const ONBUILD: InstructionDoc = {
  title: 'Garde une instruction pour les images qui partiront de celle-ci',
  forms: ['ONBUILD instruction …'],
  text: 'L’instruction n’est pas exécutée ici. Elle l’est juste après le `FROM` de tout Dockerfile qui prend cette image pour base, et n’est pas transmise plus loin. `ONBUILD`, `FROM` et `MAINTAINER` ne peuvent pas être gardées ainsi.',
  when: 'à la construction d’une **autre** image',
  layer: 'n’en ajoute pas ici ; l’instruction gardée, elle, en ajoutera peut-être une là-bas',
  cache: 'la changer ne fait refaire aucune commande ici',
  flags: {},
  snippets: [],
}
