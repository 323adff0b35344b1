import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Image sans version',
  message: (params) =>
    params.tagged === 1
      ? `« ${params.image}:latest » n’est pas une version.`
      : `« ${params.image} » est sans étiquette : Docker prendra latest.`,
  why: '`latest` est une étiquette (tag) comme une autre, que l’éditeur déplace quand il veut. Le même fichier peut donner demain un autre programme, et deux machines n’ont pas forcément le même.',
  hint: 'Notez la version que vous avez essayée : `nginx:1.29`, `postgres:17-alpine`…',
  section: 'registres',
  source: 'https://docs.docker.com/build/building/best-practices/#pin-base-image-versions',
}
