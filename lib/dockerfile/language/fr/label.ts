import type { InstructionDoc } from '../docs'

export const LABEL: InstructionDoc = {
  title: 'Ajoute des étiquettes d’information à l’image',
  forms: ['LABEL nom=valeur …'],
  text: 'Des informations libres (auteur, version, dépôt du code), que `docker inspect` montre et que les outils lisent. Les noms communs commencent par `org.opencontainers.image.`. À ne pas confondre avec l’étiquette (tag) d’une image, comme `24-alpine`.',
  when: 'pour qui lit l’image : rien ne s’exécute',
  layer: 'n’en ajoute pas : elles s’écrivent dans la configuration de l’image',
  cache: 'en changer une ne fait refaire aucune commande',
  flags: {},
  snippets: [
    {
      label: 'LABEL org.opencontainers.image',
      text: 'Les étiquettes que les registres savent lire.',
      insert:
        'LABEL org.opencontainers.image.source="${1:https://example.com/depot}" \\\\\n      org.opencontainers.image.authors="${2:eleve@example.com}"',
    },
  ],
}
