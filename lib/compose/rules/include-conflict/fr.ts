import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Déjà défini dans un fichier inclus',
  message: (params) => `« ${params.section}.${params.name} » est défini ici et, autrement, dans un fichier inclus.`,
  why: '`include` réunit des projets indépendants et refuse qu’ils se marchent sur les pieds : il ne fusionne pas deux définitions du même nom.',
  hint: 'Renommez l’un des deux ou, pour retoucher ce qui est inclus, donnez à `include` une liste de fichiers à fusionner.',
  section: 'compose',
  source: 'https://docs.docker.com/reference/compose-file/include/',
}
