import type { Words } from '../words'

/** What each attribute is for, in French, and a value it may take; by path. */
export const DEPLOY: Words = {
  mode: ['`replicated` : un nombre choisi de répliques ; `global` : une par machine (Swarm).', 'global'],
  endpoint_mode: ['Façon de joindre le service dans Swarm : `vip` ou `dnsrr`.', 'dnsrr'],
  replicas: ['Nombre de conteneurs du service.', '3'],
  labels: ['Étiquettes (labels) du service (Swarm), et non de ses conteneurs.', 'fr.exemple.equipe: boutique'],
  rollback_config: [
    'Comment revenir en arrière après une mise à jour ratée (Swarm).',
    'parallelism: 1\norder: stop-first',
  ],
  update_config: ['Comment remplacer les conteneurs lors d’une mise à jour (Swarm).', 'parallelism: 2\ndelay: 10s'],
  resources: ['Ressources permises et réservées.', 'limits:\n  cpus: "0.5"\n  memory: 256M'],
  'resources.limits': ['Ce que le conteneur ne peut pas dépasser.', 'cpus: "0.5"\nmemory: 256M'],
  'resources.limits.cpus': ['Nombre de processeurs qu’il peut occuper.', '"0.5"'],
  'resources.limits.memory': ['Mémoire maximale ; au-delà, le noyau tue le processus.', '256M'],
  'resources.limits.pids': ['Nombre maximal de processus.', '100'],
  'resources.reservations': ['Ce qu’il faut garantir au conteneur.', 'memory: 128M'],
  'resources.reservations.cpus': ['Nombre de processeurs à garantir (Swarm).', '"0.25"'],
  'resources.reservations.memory': ['Mémoire à garantir.', '128M'],
  'resources.reservations.generic_resources': [
    'Ressources d’un genre que vous définissez (Swarm).',
    '- discrete_resource_spec:\n    kind: SSD\n    value: 1',
  ],
  'resources.reservations.generic_resources.*.discrete_resource_spec': [
    'Ressource qui se compte.',
    'kind: SSD\nvalue: 1',
  ],
  'resources.reservations.generic_resources.*.discrete_resource_spec.kind': ['Genre de la ressource.', 'SSD'],
  'resources.reservations.generic_resources.*.discrete_resource_spec.value': ['Combien en réserver.', '1'],
  'resources.reservations.devices': [
    'Périphériques à réserver, comme des processeurs graphiques.',
    '- driver: nvidia\n  count: 1\n  capabilities: [gpu]',
  ],
  restart_policy: [
    'Quand redémarrer un conteneur arrêté. L’emporte sur `restart`.',
    'condition: on-failure\nmax_attempts: 3',
  ],
  'restart_policy.condition': ['`none`, `on-failure` ou `any`.', 'on-failure'],
  'restart_policy.delay': ['Temps d’attente avant un nouvel essai.', '5s'],
  'restart_policy.max_attempts': ['Nombre d’essais avant d’abandonner.', '3'],
  'restart_policy.window': ['Temps au bout duquel un redémarrage est jugé réussi.', '120s'],
  placement: ['Sur quelles machines placer le service (Swarm).', 'constraints: ["node.role == worker"]'],
  'placement.constraints': ['Conditions que la machine doit remplir.', '["node.role == worker"]'],
  'placement.preferences': ['Façons de répartir les répliques.', '- spread: node.labels.zone'],
  'placement.preferences.*.spread': ['Étiquette de machine selon laquelle répartir.', 'node.labels.zone'],
  'placement.max_replicas_per_node': ['Nombre maximal de répliques par machine.', '1'],
}
