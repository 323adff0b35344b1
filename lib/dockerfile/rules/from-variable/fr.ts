import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Variable dans --from',
  message: (params) => `--from n’accepte pas de variable, comme ici « ${params.value} ».`,
  why: 'Docker doit connaître les liens entre étapes avant de remplacer les variables.',
  hint: 'Donnez un nom à l’image par une étape (FROM … AS nom), où les variables sont permises, puis copiez depuis ce nom.',
  section: 'multistage',
  source: 'https://docs.docker.com/reference/dockerfile/#copy---from',
}
