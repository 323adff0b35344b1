import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'On attend une bonne santé que rien ne mesure',
  message: (params) =>
    `« ${params.service} » attend que « ${params.other} » soit en bonne santé, mais « ${params.other} » n’a pas de contrôle de santé.`,
  why: '`docker compose config` accepte ce fichier, mais `docker compose up` s’arrête : un conteneur sans contrôle de santé (healthcheck) n’est jamais « en bonne santé ».',
  hint: 'Ajoutez un `healthcheck` au service attendu ; chaque base de données vient avec une commande faite pour cela.',
  section: 'depends-on',
  source: 'https://docs.docker.com/reference/compose-file/services/#healthcheck',
}
