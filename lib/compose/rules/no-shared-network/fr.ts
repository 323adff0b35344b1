import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Deux services sans réseau commun',
  message: ({ service, other, how }) => {
    if (how === 'host') return `« ${service} » est sur le réseau de l’hôte, où le nom « ${other} » ne veut rien dire.`
    if (how === 'other-host')
      return `« ${other} » est sur le réseau de l’hôte : « ${service} » ne peut pas le joindre par ce nom.`
    return `« ${service} » appelle « ${other} », mais aucun réseau ne les relie.`
  },
  why: 'Le nom d’un service n’est connu que sur les réseaux auxquels il est relié. Dès qu’un service déclare `networks`, il quitte le réseau par défaut du projet : les autres ne le trouvent plus, et l’appel échoue avec une erreur de nom.',
  hint: 'Donnez aux deux services un réseau commun.',
  section: 'reseau-compose',
  source: 'https://docs.docker.com/compose/how-tos/networking/#specify-custom-networks',
}
