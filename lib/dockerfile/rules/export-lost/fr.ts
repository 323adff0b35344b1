import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Variable perdue à la fin du RUN',
  message: (params) => `« ${params.variable} » est oubliée dès la fin de ce RUN.`,
  why: 'Chaque RUN lance un nouveau shell : une variable exportée ne passe ni à l’instruction suivante, ni au conteneur.',
  hint: 'Employez ENV, ou mettez dans le même RUN la commande qui s’en sert.',
  section: 'env',
  source: 'https://docs.docker.com/reference/dockerfile/#env',
}
