import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Empreinte refusée',
  message: (params) => `« ${params.value} » n’est pas une empreinte utilisable ici.`,
  why: '--checksum vérifie un seul fichier téléchargé, par une empreinte comme sha256: suivie de 64 chiffres hexadécimaux.',
  hint: 'Copiez l’empreinte que donne l’éditeur du fichier.',
  section: 'copy',
  source: 'https://docs.docker.com/reference/dockerfile/#add---checksum',
}
