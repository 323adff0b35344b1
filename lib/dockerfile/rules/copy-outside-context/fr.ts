import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Chemin hors du contexte',
  message: (params) => `« ${params.path} » sort du contexte de construction.`,
  why: 'Docker n’envoie à la construction que le dossier donné à docker build : le reste de votre machine n’existe pas pour elle.',
  hint: 'Lancez docker build depuis un dossier plus haut, ou donnez le Dockerfile par -f.',
  section: 'copy',
  source: 'https://docs.docker.com/build/concepts/context/',
}
