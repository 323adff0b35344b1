import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Instructions dans des casses différentes',
  message: (params) => `« ${params.keyword} » s’écrit ici autrement que la plupart des instructions du fichier.`,
  why: 'Docker accepte toutes les casses, mais un fichier qui les mélange se lit mal ; l’usage est d’écrire les instructions en capitales.',
  hint: 'Écrivez toutes les instructions de la même façon ; l’usage est en capitales.',
  section: 'dockerfile',
  source: 'https://docs.docker.com/reference/build-checks/consistent-instruction-casing/',
}
