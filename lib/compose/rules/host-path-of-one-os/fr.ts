import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Chemin d’une seule machine',
  message: (params) => `« ${params.source} » est un chemin de ${params.system} : les autres machines n’en ont pas.`,
  why: 'Un projet Compose se partage. Un chemin complet, propre à un système ou à un compte, ne mène à rien chez quelqu’un d’autre ; Docker y crée alors un dossier vide, sans prévenir.',
  hint: 'Rangez le dossier dans le projet et partez de lui : `./dossier`. Sinon, faites-en une variable.',
  section: 'volumes-compose',
  source: 'https://docs.docker.com/reference/compose-file/services/#volumes',
}
