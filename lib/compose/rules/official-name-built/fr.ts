import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Image construite sous un nom officiel',
  message: ({ service, image }) =>
    `La construction de « ${service} » prendra localement le nom de l’image officielle « ${image} ».`,
  why: 'Avec `build`, `image` n’est pas l’image de départ : c’est le nom du résultat. Sur cette machine, l’étiquette désignera désormais votre image, dans tous les projets, et un Dockerfile qui part d’elle partira de la vôtre.',
  hint: 'L’image de départ s’écrit dans le FROM du Dockerfile. Ici, retirez `image`, ou donnez un nom à vous.',
  section: 'services',
  source: 'https://docs.docker.com/reference/compose-file/build/#using-build-and-image',
}
