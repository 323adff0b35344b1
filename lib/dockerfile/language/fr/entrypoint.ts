import type { InstructionDoc } from '../docs'

export const ENTRYPOINT: InstructionDoc = {
  title: 'Dit le programme que le conteneur lance toujours',
  forms: ['ENTRYPOINT ["programme", "argument", …]', 'ENTRYPOINT commande argument …'],
  text: 'Le point d’entrée. Ce que l’on écrit après le nom de l’image dans `docker run` s’ajoute à la suite, à la place de `CMD` ; seul `--entrypoint` le remplace. Un seul compte : le dernier. Il efface le `CMD` hérité de l’image de base.\n\nEn **forme shell**, il ignore `CMD` et les arguments de `docker run`, et ne reçoit pas les signaux : préférez la **forme exec** (JSON).',
  when: 'au démarrage du conteneur ; rien ne s’exécute à la construction',
  layer: 'n’en ajoute pas : il s’écrit dans la configuration de l’image',
  cache: 'le changer ne fait rien refaire',
  flags: {},
  snippets: [
    {
      label: 'ENTRYPOINT et CMD',
      text: 'Un programme fixe, des arguments par défaut.',
      insert: 'ENTRYPOINT ["${1:/usr/local/bin/outil}"]\nCMD ["${2:--help}"]',
    },
  ],
}
