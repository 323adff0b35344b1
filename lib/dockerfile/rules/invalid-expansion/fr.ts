import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Guillemet ou variable mal formé',
  message: (params) => `Docker ne peut pas lire « ${params.text} ».`,
  why: 'Un guillemet ouvert doit être fermé, une accolade aussi. Dans une variable, seuls les opérateurs « :- », « :+ », « :? », « # », « % » et « / » sont compris après le nom.',
  hint: 'Fermez ce qui est ouvert, ou protégez le caractère par une barre oblique inverse.',
  section: 'env',
  source: 'https://docs.docker.com/reference/dockerfile/#environment-replacement',
}
