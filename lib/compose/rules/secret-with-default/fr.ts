import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Secret qui a une valeur par défaut',
  message: ({ variable, value }) =>
    `Si « ${variable} » manque, le secret sera « ${value} », que tout lecteur du fichier connaît.`,
  why: 'Le jour où le `.env` est oublié, rien n’échoue : l’application démarre avec un mot de passe public. C’est la panne la plus discrète qui soit.',
  hint: 'Demandez la variable plutôt que de la remplacer : `${DB_PASSWORD:?message}` arrête Compose quand elle manque.',
  section: 'env-compose',
  source: 'https://docs.docker.com/reference/compose-file/interpolation/',
}
