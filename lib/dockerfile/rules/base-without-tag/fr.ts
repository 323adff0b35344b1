import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Image de base sans étiquette',
  message: (params) => `« ${params.base} » ne dit pas quelle version prendre.`,
  why: 'Sans étiquette, Docker prend latest : la même commande donne une autre image le jour où une version sort.',
  hint: 'Ajoutez une étiquette qui dit la version, et la variante s’il y en a.',
  section: 'from',
  source: 'https://docs.docker.com/build/building/best-practices/#pin-base-image-versions',
}
