import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Nombre d’essais refusé',
  message: (params) => `« ${params.value} » n’est pas un nombre d’essais.`,
  why: '--retries compte les échecs de suite avant que le conteneur soit déclaré malade : c’est un entier positif.',
  hint: 'Donnez un entier, comme 3, qui est la valeur par défaut.',
  section: 'depends-on',
  source: 'https://docs.docker.com/reference/dockerfile/#healthcheck',
}
