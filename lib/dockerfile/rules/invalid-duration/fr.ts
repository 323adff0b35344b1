import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Durée mal écrite',
  message: (params) => `« ${params.value} » n’est pas une durée que ${params.flag} comprend.`,
  why: 'Une durée est un nombre suivi d’une unité : ms, s, m ou h. Sans unité, Docker ne devine pas.',
  hint: 'Ajoutez l’unité, comme 30s ou 1m30s.',
  section: 'depends-on',
  source: 'https://docs.docker.com/reference/dockerfile/#healthcheck',
}
