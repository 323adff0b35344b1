import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Le point d’entrée efface la commande de l’image',
  message: ({ service, command }) =>
    command === ''
      ? `« entrypoint » de « ${service} » n’a rien à lancer : il efface le CMD de l’image, et « command » est absent.`
      : `« entrypoint » de « ${service} » efface le CMD de l’image (${command}), que son script devait lancer.`,
  why: 'Quand `entrypoint` est défini, Compose oublie à la fois l’ENTRYPOINT et le CMD de l’image. Un script qui finit par `exec "$@"` reçoit alors une liste vide : il s’arrête sans lancer le programme, souvent sans un mot.',
  hint: 'Ajoutez `command` avec ce que le script doit lancer, ou laissez le point d’entrée de l’image.',
  section: 'entrypoint',
  source: 'https://docs.docker.com/reference/compose-file/services/#entrypoint',
}
