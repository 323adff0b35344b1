import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Le contexte entier contient de trop',
  message: (params) =>
    params.hasIgnore
      ? `Cette copie emporte ${params.names}, que .dockerignore n’écarte pas.`
      : `Cette copie emporte ${params.names} : il n’y a pas de .dockerignore pour l’écarter.`,
  why: 'Un fichier .env met vos secrets dans l’image. node_modules écrase les modules installés dans l’image par ceux de votre machine. .git fait refaire la copie à chaque commit.',
  hint: 'Listez ces noms dans un fichier .dockerignore, à côté du Dockerfile.',
  section: 'copy',
  source: 'https://docs.docker.com/build/concepts/context/#dockerignore-files',
}
