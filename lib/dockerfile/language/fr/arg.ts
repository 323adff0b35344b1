import type { InstructionDoc } from '../docs'

export const ARG: InstructionDoc = {
  title: 'Déclare une variable de construction',
  forms: ['ARG nom', 'ARG nom=valeur …'],
  text: 'Une variable qui ne vaut que pendant la construction ; `docker build --build-arg nom=valeur` en change la valeur. Elle vaut de sa ligne à la fin de l’étape.\n\nAvant le premier `FROM`, elle ne sert qu’aux lignes `FROM`. Pour la lire dans une étape, redéclarez-la dans cette étape par `ARG nom`, sans valeur.\n\nPas de secret ici : la valeur se lit dans `docker history`. `RUN --mount=type=secret` est fait pour cela.',
  when: 'à la construction seulement : le conteneur ne la verra pas',
  layer: 'n’en ajoute pas',
  cache: 'changer sa valeur fait refaire le premier `RUN` qui suit, et tout ce qui vient après',
  flags: {},
  snippets: [
    {
      label: 'ARG VERSION avant FROM',
      text: 'Une version de base que --build-arg peut changer.',
      insert: 'ARG ${1:NODE_VERSION}=${2:24}\nFROM ${3:node}:\\${${1:NODE_VERSION}}-${4:alpine}',
    },
  ],
}
