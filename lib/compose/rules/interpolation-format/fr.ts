import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Variable mal écrite',
  message: (params) => `« ${params.text} » contient un « ${'$'}{ » qui n’introduit pas de variable.`,
  why: '`${NOM}` est remplacé par la valeur de NOM ; après le nom ne peuvent venir que `:-`, `-`, `:?`, `?`, `:+` ou `+`. Pour écrire un dollar qui n’introduit rien, on le double : `$$`.',
  hint: 'Fermez l’accolade, corrigez le nom, ou doublez le dollar si vous vouliez un dollar.',
  section: 'env-compose',
  source: 'https://docs.docker.com/reference/compose-file/interpolation/',
}
