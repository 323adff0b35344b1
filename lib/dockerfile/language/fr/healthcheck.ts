import type { InstructionDoc } from '../docs'

export const HEALTHCHECK: InstructionDoc = {
  title: 'Dit comment savoir si le conteneur va bien',
  forms: ['HEALTHCHECK [options] CMD commande', 'HEALTHCHECK NONE'],
  text: 'Docker lance la commande dans le conteneur, à intervalle régulier : code 0, il est en bonne santé (healthy) ; code 1, il ne l’est pas (unhealthy). Compose peut attendre ce résultat par `depends_on` et `condition: service_healthy`. L’outil qu’elle emploie (`curl`, `wget`…) doit être **dans** l’image. Un seul compte : le dernier. `NONE` annule celui de l’image de base.',
  when: 'pendant que le conteneur tourne',
  layer: 'n’en ajoute pas : le contrôle s’écrit dans la configuration de l’image',
  cache: 'le changer ne fait rien refaire',
  flags: {
    interval: {
      value: 'durée',
      text: 'Temps entre la fin d’un contrôle et le suivant. 30 s par défaut.',
      values: { '30s': 'La valeur par défaut.', '10s': 'Un service qui doit se remarquer vite.' },
    },
    timeout: {
      value: 'durée',
      text: 'Au-delà de ce temps, le contrôle est compté comme un échec. 30 s par défaut.',
      values: { '30s': 'La valeur par défaut.', '3s': 'Une réponse locale est presque immédiate.' },
    },
    'start-period': {
      value: 'durée',
      text: 'Temps laissé au programme pour démarrer : les échecs de cette période ne comptent pas, et un succès y met fin. 0 s par défaut.',
      values: { '10s': 'Un petit serveur.', '60s': 'Une base de données, une machine virtuelle Java.' },
    },
    'start-interval': {
      value: 'durée',
      text: 'Temps entre deux contrôles pendant la période de démarrage. 5 s par défaut. Depuis Docker 25.',
      values: { '5s': 'La valeur par défaut.', '1s': 'Être prêt dès que possible.' },
    },
    retries: {
      value: 'nombre',
      text: 'Nombre d’échecs de suite pour être en mauvaise santé (unhealthy). 3 par défaut.',
      values: { '3': 'La valeur par défaut.', '5': 'Un service dont la réponse tarde parfois.' },
    },
  },
  snippets: [
    {
      label: 'HEALTHCHECK wget',
      text: 'Pour Alpine, où wget est fourni et curl ne l’est pas.',
      insert:
        'HEALTHCHECK --interval=${1:30s} --timeout=${2:3s} --start-period=${3:10s} \\\\\n    CMD wget -qO- http://localhost:${4:3000}/${5:health} || exit 1',
    },
    {
      label: 'HEALTHCHECK curl',
      text: 'Pour une image qui contient curl.',
      insert:
        'HEALTHCHECK --interval=${1:30s} --timeout=${2:3s} --start-period=${3:10s} \\\\\n    CMD curl -fsS http://localhost:${4:3000}/${5:health} || exit 1',
    },
    {
      label: 'HEALTHCHECK NONE',
      text: 'Annule le contrôle de l’image de base.',
      insert: 'HEALTHCHECK NONE',
    },
  ],
}
