import type { InstructionDoc } from '../docs'
import { COPY_FLAGS } from './copy-flags'

export const COPY: InstructionDoc = {
  title: 'Copie des fichiers dans l’image',
  forms: ['COPY [options] source… destination', 'COPY [options] ["source", …, "destination"]'],
  text: 'Les sources se cherchent dans le **contexte de construction** (le dossier donné à `docker build`), sans ce que `.dockerignore` exclut ; avec `--from`, dans une autre étape ou une autre image. D’un dossier, c’est le contenu qui est copié.\n\nUne destination sans `/` devant part du `WORKDIR`. Finie par `/`, c’est un dossier : obligatoire quand il y a plusieurs sources. Pour des noms avec des espaces, prenez la forme JSON.',
  when: 'à la construction',
  layer: 'en ajoute une, qui contient les fichiers copiés',
  cache: 'repris tant que le contenu et les droits des fichiers sont les mêmes ; leur date ne compte pas',
  flags: {
    from: {
      value: 'étape ou image',
      text: 'Copie depuis une étape (nommée par `FROM … AS nom`, ou comptée à partir de 0), une autre image (`nginx:alpine`) ou un contexte nommé par `--build-context`. Les chemins partent alors de la racine. Les variables n’y sont pas remplacées.',
    },
    ...COPY_FLAGS,
    parents: {
      text: 'Garde les dossiers du chemin de la source : `COPY --parents src/a/b.js /app/` crée `/app/src/a/b.js`. Un `/./` dans le chemin dit où commence ce qui est gardé. Depuis la version 1.20 du langage ; avant, dans le canal « labs ».',
      labs: true,
    },
  },
  snippets: [
    {
      label: 'COPY --from',
      text: 'Prend le résultat d’une autre étape.',
      insert: 'COPY --from=${1:build} ${2:/app/dist} ${3:./}',
    },
    {
      label: 'COPY --chown',
      text: 'Copie et donne les fichiers à un utilisateur.',
      insert: 'COPY --chown=${1:node:node} ${2:.} ${3:.}',
    },
    {
      label: 'COPY <<EOF',
      text: 'Écrit un petit fichier dont le texte est ici même.',
      insert: 'COPY <<EOF ${1:/etc/motd}\n${2:texte}\nEOF',
    },
  ],
}
