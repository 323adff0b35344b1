import type { InstructionDoc } from '../docs'

export const ENV: InstructionDoc = {
  title: 'Fixe des variables d’environnement',
  forms: ['ENV nom=valeur …'],
  text: 'Elles valent pour les instructions qui suivent, puis pour le conteneur ; `docker run -e nom=valeur` les change au lancement. Mettez des guillemets si la valeur contient une espace. L’ancienne forme `ENV nom valeur` est abandonnée.\n\nPas de secret ici : `docker inspect` montre tout.',
  when: 'à la construction **et** dans le conteneur',
  layer: 'n’en ajoute pas : elles s’écrivent dans la configuration de l’image',
  cache: 'changer une valeur fait refaire le premier `RUN` qui suit, et tout ce qui vient après',
  flags: {},
  snippets: [],
}
