import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Garde-fou du noyau retiré',
  message: ({ service, option }) => `« ${service} » tourne sans un des garde-fous de Docker (${option}).`,
  why: 'Docker interdit par défaut à un conteneur les appels système et les fichiers dangereux, par des profils seccomp et AppArmor (ou SELinux). `unconfined` les retire tous d’un coup : une faille du noyau devient exploitable depuis le conteneur.',
  hint: 'Cherchez l’appel refusé, et donnez un profil à vous qui n’ajoute que lui.',
  section: 'vigilance',
  source: 'https://docs.docker.com/engine/security/seccomp/',
}
