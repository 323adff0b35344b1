import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Le contrôle de santé vise le port de l’hôte',
  message: ({ service, port, target }) =>
    `Le contrôle de santé de « ${service} » vise le port ${port}, qui n’existe que sur l’hôte ; dans le conteneur, c’est ${target}.`,
  why: 'Le contrôle de santé s’exécute à l’intérieur du conteneur. Dans `"8080:3000"`, 8080 n’est ouvert que sur la machine hôte : dans le conteneur, le programme écoute sur 3000, et le test échoue toujours.',
  hint: 'Prenez le port de droite.',
  section: 'depends-on',
  source: 'https://docs.docker.com/reference/compose-file/services/#healthcheck',
}
