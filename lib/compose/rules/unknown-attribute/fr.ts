import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Attribut inconnu',
  message: (params) => {
    if (params.since)
      return `« ${params.name} » n’existe que depuis Compose ${params.since}, plus récent que celui que nous suivons (2.40).`
    return params.near === ''
      ? `« ${params.name} » n’est pas un attribut connu à cet endroit.`
      : `« ${params.name} » n’est pas un attribut connu à cet endroit. Vouliez-vous dire « ${params.near} » ?`
  },
  why: 'Compose refuse les attributs qu’il ne connaît pas plutôt que de les ignorer : une faute de frappe passerait inaperçue. Le retrait compte autant que le nom : un attribut de service décalé d’un cran devient tout autre chose.',
  hint: 'Vérifiez l’orthographe, puis le retrait : sous quelle clé cet attribut doit-il se trouver ?',
  section: 'services',
  source: 'https://docs.docker.com/reference/compose-file/services/',
}
