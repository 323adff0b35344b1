import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Conteneur privilégié',
  message: (params) => `« ${params.service} » reçoit presque tous les pouvoirs de root sur l’hôte (${params.how}).`,
  why: 'Un conteneur privilégié garde toutes les capacités du noyau et voit tous les périphériques : s’il est compromis, la machine l’est aussi. L’isolation, qui est la raison d’être du conteneur, ne tient plus.',
  hint: 'Quelle opération échoue sans lui ? Donnez la seule capacité utile (`cap_add`), ou le seul périphérique (`devices`).',
  section: 'vigilance',
  source: 'https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities',
}
