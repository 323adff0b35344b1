import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Modules installés copiés',
  message: (params) => `« ${params.path} » contient des modules installés pour votre machine.`,
  why: 'Certains modules sont compilés pour un système précis : ceux de votre machine ne marchent pas toujours dans l’image, et la copie est longue.',
  hint: 'Copiez la liste des dépendances et installez-les dans l’image.',
  section: 'copy',
  source: 'https://docs.docker.com/build/concepts/context/#dockerignore-files',
}
