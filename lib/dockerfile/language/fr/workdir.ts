import type { InstructionDoc } from '../docs'

export const WORKDIR: InstructionDoc = {
  title: 'Choisit le dossier de travail',
  forms: ['WORKDIR dossier'],
  text: 'Le dossier d’où partent les `RUN`, `CMD`, `ENTRYPOINT`, `COPY` et `ADD` qui suivent, et où le conteneur démarre. Il est créé s’il n’existe pas. Un chemin relatif part du `WORKDIR` précédent : commencez par `/` pour savoir où l’on est. Un `RUN cd dossier`, lui, est oublié dès la fin du `RUN`.',
  when: 'à la construction **et** dans le conteneur',
  layer: 'en ajoute une, presque vide',
  cache: 'le changer fait refaire ce qui suit dans l’étape',
  flags: {},
  snippets: [],
}
