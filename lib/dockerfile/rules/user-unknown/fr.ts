import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Utilisateur inexistant',
  message: (params) =>
    params.known
      ? `« ${params.name} » n’existe pas dans ${params.image} ; l’image fournit « ${params.known} ».`
      : `« ${params.name} » n’existe pas dans ${params.image}, et rien ne le crée.`,
  why: 'USER ne crée pas d’utilisateur : la construction continue, mais le RUN suivant ou le conteneur échoue, faute de le trouver dans /etc/passwd.',
  hint: 'Créez-le avant par RUN adduser (Alpine) ou useradd (Debian), ou prenez celui de l’image.',
  section: 'dockerfile',
  source: 'https://docs.docker.com/reference/dockerfile/#user',
}
