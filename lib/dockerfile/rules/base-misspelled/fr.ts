import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Nom d’image mal écrit',
  message: ({ word, suggestion }) => `« ${word} » n’existe pas. Vouliez-vous dire « ${suggestion} » ?`,
  why: 'Docker prend le nom pour celui d’une image de Docker Hub, la cherche et échoue : `pull access denied, repository does not exist`. Le message parle de droits d’accès, alors que c’est une faute de frappe.',
  hint: 'Comparez lettre à lettre. Pour une étape, reprenez le nom donné après `AS`.',
  section: 'from',
  source: 'https://docs.docker.com/reference/dockerfile/#from',
}
