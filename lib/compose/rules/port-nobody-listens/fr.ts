import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Port publié où personne n’écoute',
  message: ({ service, target, expected, by, swapped }) =>
    swapped === 1
      ? `« ${service} » écoute sur ${expected}, qui est ici à gauche : le port du conteneur est celui de droite, ${target}.`
      : by === 'image'
        ? `L’image de « ${service} » écoute sur ${expected}, pas sur ${target}.`
        : `Le Dockerfile de « ${service} » annonce le port ${expected}, pas ${target}.`,
  why: 'Publier relie un port de l’hôte (à gauche) à un port du conteneur (à droite) ; cela ne change pas celui du programme. Si personne n’écoute à droite, la connexion s’établit puis se coupe : `Connection reset by peer`.',
  hint: 'Gardez à droite le port du programme, et choisissez librement celui de gauche.',
  section: 'reseau-compose',
  source: 'https://docs.docker.com/reference/compose-file/services/#ports',
}
