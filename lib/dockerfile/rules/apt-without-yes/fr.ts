import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'apt-get attend une réponse',
  message: () => 'Cette commande demandera une confirmation à laquelle personne ne peut répondre.',
  why: 'Pendant la construction, il n’y a pas de clavier : apt-get abandonne, et la construction échoue.',
  hint: 'Ajoutez -y.',
  section: 'run',
  source: 'https://docs.docker.com/build/building/best-practices/#apt-get',
}
