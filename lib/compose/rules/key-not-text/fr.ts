import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Une clé qui n’est pas un texte',
  message: (params) =>
    params.key === undefined
      ? 'Une liste ou un dictionnaire sert ici de clé.'
      : `La clé « ${params.key} » est lue comme un nombre, un booléen ou rien.`,
  why: 'Sans guillemets, YAML lit `1` comme un nombre et `true` comme un booléen, même à gauche des deux-points. Compose n’accepte que des noms.',
  hint: 'Mettez la clé entre guillemets.',
  section: 'compose',
  source: 'https://yaml.org/spec/1.2.2/',
}
