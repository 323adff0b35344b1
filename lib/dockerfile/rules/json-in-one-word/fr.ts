import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Commande entière entre deux guillemets',
  message: (params) => `Docker cherchera un programme nommé « ${params.text} », espaces comprises.`,
  why: 'Dans un tableau JSON, chaque mot de la commande est un élément : rien ne les sépare à votre place.',
  hint: 'Coupez la commande : chaque mot entre guillemets, séparé par une virgule.',
  section: 'cmd',
  source: 'https://docs.docker.com/reference/dockerfile/#shell-and-exec-form',
}
