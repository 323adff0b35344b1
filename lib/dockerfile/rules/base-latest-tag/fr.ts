import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Étiquette latest',
  message: (params) => `« ${params.base} » change de contenu à chaque nouvelle version.`,
  why: 'latest est une étiquette comme une autre, que l’éditeur déplace : une construction qui marchait peut casser sans que rien n’ait changé chez vous.',
  hint: 'Choisissez une version, comme 24-alpine plutôt que latest.',
  section: 'from',
  source: 'https://docs.docker.com/build/building/best-practices/#pin-base-image-versions',
}
