import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Le chemin du secret pris pour le secret',
  message: ({ service, variable, value }) =>
    `Le mot de passe de « ${service} » sera le texte « ${value} » : il manque _FILE à « ${variable} ».`,
  why: 'Les images officielles lisent un fichier seulement quand le nom de la variable finit par `_FILE`. Sans ce suffixe, le chemin lui-même devient le mot de passe : tout a l’air de marcher, avec un secret que chacun peut deviner.',
  hint: 'Ajoutez `_FILE` au nom de la variable.',
  section: 'env-compose',
  source: 'https://docs.docker.com/compose/how-tos/use-secrets/',
}
