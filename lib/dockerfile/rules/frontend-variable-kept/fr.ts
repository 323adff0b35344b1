import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'DEBIAN_FRONTEND gardé dans l’image',
  message: () => 'DEBIAN_FRONTEND reste posée dans le conteneur.',
  why: 'ENV vaut aussi au lancement : qui ouvre un shell dans le conteneur n’aura plus aucune question d’apt, sans savoir pourquoi.',
  hint: 'Posez-la devant la commande, ou par ARG, qui ne vaut que pendant la construction.',
  section: 'env',
  source: 'https://docs.docker.com/reference/dockerfile/#arg',
}
