import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Instruction avant FROM',
  message: (params) => `${params.instruction} vient avant le premier FROM.`,
  why: 'Une instruction agit sur une image : tant que FROM n’a rien choisi, il n’y en a pas. Seul ARG peut précéder FROM.',
  hint: 'Mettez FROM en première instruction.',
  section: 'from',
  source: 'https://docs.docker.com/reference/dockerfile/#from',
}
