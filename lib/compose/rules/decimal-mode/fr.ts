import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Mode écrit en base dix',
  message: ({ written, octal }) => `« ${written} » est lu en base dix : le mode sera ${octal}, pas ${written}.`,
  why: 'Les droits Unix s’écrivent en octal. YAML lit `440` comme le nombre quatre cent quarante, qui fait 670 en octal : le groupe peut écrire. Il lit `0440` comme un nombre octal, celui que l’on voulait.',
  hint: 'Ajoutez un zéro devant : `0440`.',
  section: 'services',
  source: 'https://docs.docker.com/reference/compose-file/services/#secrets',
}
