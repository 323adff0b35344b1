import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Gestionnaire de paquets en processus principal',
  message: (params) => `${params.tool} devient le processus 1, et votre programme son enfant.`,
  why: 'Il ajoute un processus en mémoire, et n’a pas toujours transmis SIGTERM : selon sa version, docker stop attend dix secondes puis tue le programme.',
  hint: 'Lancez le programme lui-même : CMD ["node", "server.js"].',
  section: 'processus',
  source: 'https://github.com/nodejs/docker-node/blob/main/docs/BestPractices.md#cmd',
}
