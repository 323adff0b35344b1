import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Plateforme imposée sans besoin',
  message: ({ image, platform }) =>
    `« ${image} » existe pour les autres processeurs : « platform: ${platform} » la ferait émuler sur un Mac récent.`,
  why: 'Sans `platform`, Docker prend la variante faite pour la machine. L’imposer force un Mac à puce Apple, ou un serveur ARM, à émuler un autre processeur : c’est plusieurs fois plus lent, et certains programmes y plantent.',
  hint: 'Retirez `platform`. Gardez-la seulement pour une image qui n’existe pas pour votre processeur.',
  section: 'multiarch',
  source: 'https://docs.docker.com/build/building/multi-platform/',
}
