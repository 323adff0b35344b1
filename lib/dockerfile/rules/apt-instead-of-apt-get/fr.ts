import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'apt au lieu d’apt-get',
  message: () => 'apt est fait pour être lu par une personne.',
  why: 'Son affichage et ses options peuvent changer d’une version à l’autre ; il le dit lui-même. apt-get est fait pour les scripts.',
  hint: 'Remplacez apt par apt-get : les sous-commandes sont les mêmes.',
  section: 'run',
  source: 'https://docs.docker.com/build/building/best-practices/#apt-get',
}
