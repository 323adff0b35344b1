import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Volume illisible',
  message: (params) => `« ${params.spec} » ne se lit pas comme un volume.`,
  why: 'La forme courte est `SOURCE:CIBLE[:OPTIONS]`. Une partie vide entre deux deux-points, souvent laissée par une variable sans valeur, n’a pas de sens.',
  hint: 'Vérifiez que chaque partie a une valeur, et qu’il n’y en a pas plus de trois.',
  section: 'volumes-compose',
  source: 'https://docs.docker.com/reference/compose-file/services/#volumes',
}
