import type { InstructionDoc } from '../docs'

export const CMD: InstructionDoc = {
  title: 'Dit la commande que le conteneur lance',
  forms: ['CMD ["programme", "argument", …]', 'CMD commande argument …'],
  text: 'La commande par défaut du conteneur. `docker run image autre-commande` la remplace. Avec un `ENTRYPOINT`, elle en donne les arguments par défaut. Un seul `CMD` compte : le dernier.\n\nEn **forme exec** (JSON), le programme est le processus 1 et reçoit les signaux de `docker stop`. En **forme shell**, c’est `/bin/sh -c` qui est le processus 1 : les signaux n’arrivent pas au programme, et l’arrêt dure dix secondes.',
  when: 'au démarrage du conteneur ; rien ne s’exécute à la construction',
  layer: 'n’en ajoute pas : elle s’écrit dans la configuration de l’image',
  cache: 'la changer ne fait rien refaire',
  flags: {},
  snippets: [
    {
      label: 'CMD ["…"]',
      text: 'Forme exec : le programme reçoit les signaux.',
      insert: 'CMD ["${1:node}", "${2:server.js}"]',
    },
  ],
}
