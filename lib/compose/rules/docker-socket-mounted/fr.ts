import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Socket de Docker confiée à un conteneur',
  message: (params) => `« ${params.service} » reçoit la socket de Docker (${params.socket}).`,
  why: 'Qui parle au démon Docker peut lancer un conteneur privilégié qui monte le disque de l’hôte : c’est être root sur la machine. Le mode `:ro` n’y change rien, il ne protège que le fichier de la socket, pas ce que l’on demande au démon.',
  hint: 'Ce service en a-t-il vraiment besoin ? Sinon retirez-la ; si oui, interposez un mandataire qui ne laisse passer que les requêtes utiles.',
  section: 'vigilance',
  source: 'https://docs.docker.com/engine/security/#docker-daemon-attack-surface',
}
