import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: '« expose » ne publie rien',
  message: ({ service, port }) =>
    `« expose » n’ouvre pas le port ${port} de « ${service} » sur votre machine, et aucun service n’a de « ports ».`,
  why: '`expose` n’est qu’une note : entre eux, les services d’un réseau se joignent déjà sur tous leurs ports. Pour atteindre un service depuis la machine hôte, depuis un navigateur par exemple, il faut `ports`.',
  hint: 'Remplacez `expose` par `ports` sur le service à joindre de l’extérieur.',
  section: 'expose',
  source: 'https://docs.docker.com/reference/compose-file/services/#expose',
}
