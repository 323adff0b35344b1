import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Volume vide',
  message: () => 'VOLUME nomme un chemin vide.',
  why: 'Un volume se monte sur un dossier de l’image. Une variable non définie donne un chemin vide.',
  hint: 'Écrivez le chemin absolu du dossier.',
  section: 'volumes',
  source: 'https://docs.docker.com/reference/dockerfile/#volume',
}
