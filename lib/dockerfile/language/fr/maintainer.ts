import type { InstructionDoc } from '../docs'

export const MAINTAINER: InstructionDoc = {
  title: 'Nommait l’auteur de l’image ; abandonnée',
  forms: ['MAINTAINER nom'],
  text: 'Remplacée par `LABEL org.opencontainers.image.authors="nom"`, que `docker inspect` montre avec les autres étiquettes.',
  when: 'pour qui lit l’image : rien ne s’exécute',
  layer: 'n’en ajoute pas',
  cache: 'la changer ne fait rien refaire',
  flags: {},
  snippets: [],
}
