import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Service à étendre introuvable',
  message: (params) =>
    params.file === undefined
      ? `« ${params.service} » étend « ${params.name} », qui n’existe pas.`
      : `« ${params.service} » étend « ${params.name} », qui n’existe pas dans « ${params.file} ».`,
  why: '`extends` recopie un service existant, du même fichier ou de celui que `file` nomme.',
  hint: 'Vérifiez le nom du service et, s’il est ailleurs, le fichier.',
  section: 'services',
  source: 'https://docs.docker.com/reference/compose-file/services/#extends',
}
