import type { InstructionDoc } from '../docs'

export const STOPSIGNAL: InstructionDoc = {
  title: 'Choisit le signal qui demande l’arrêt',
  forms: ['STOPSIGNAL signal'],
  text: 'Ce que `docker stop` envoie au processus 1 : `SIGTERM` par défaut. S’il n’est pas fini après dix secondes, il reçoit `SIGKILL`, qui ne se refuse pas. Un nom (`SIGQUIT`) ou un numéro (`3`).',
  when: 'à l’arrêt du conteneur',
  layer: 'n’en ajoute pas : le signal s’écrit dans la configuration de l’image',
  cache: 'le changer ne fait rien refaire',
  flags: {},
  snippets: [],
}
