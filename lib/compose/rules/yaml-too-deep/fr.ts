import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Fichier trop imbriqué',
  message: (params) => `Le fichier compte plus de ${params.max} niveaux les uns dans les autres.`,
  why: 'Aucun projet Compose n’a besoin de tant de niveaux : un fichier pareil est une erreur de recopie, ou un piège tendu à l’analyseur. Nous nous arrêtons là plutôt que d’épuiser la mémoire.',
  hint: 'Cherchez une suite de crochets ou d’accolades ouverts par erreur.',
  section: 'compose',
  source: 'https://yaml.org/spec/1.2.2/',
}
