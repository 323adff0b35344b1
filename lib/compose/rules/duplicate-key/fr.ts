import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Clé écrite deux fois',
  message: (params) => `« ${params.key} » est déjà défini ligne ${params.line}.`,
  why: 'Dans un même bloc, une clé n’a qu’une valeur. Plutôt que d’en choisir une en silence, Compose refuse le fichier.',
  hint: 'Gardez une seule des deux clés ; si les deux valeurs comptent, réunissez-les sous la même.',
  section: 'compose',
  source: 'https://yaml.org/spec/1.2.2/',
}
