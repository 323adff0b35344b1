import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Date sans guillemets',
  message: (params) => `Sans guillemets, « ${params.value} » est lu comme une date, que Compose refuse.`,
  why: 'YAML reconnaît `2026-11-24` comme une date et non comme un texte. Compose ne connaît pas ce type.',
  hint: 'Mettez la valeur entre guillemets.',
  section: 'env-compose',
  source: 'https://yaml.org/spec/1.2.2/',
}
