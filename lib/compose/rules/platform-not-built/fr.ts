import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Plateforme non construite',
  message: (params) => `Le service demande la plateforme « ${params.platform} », que build.platforms ne construit pas.`,
  why: '`platform` choisit la variante de l’image à exécuter ; `build.platforms` énumère celles que l’on construit. La première doit figurer parmi les secondes.',
  hint: 'Ajoutez-la à `build.platforms`, ou retirez l’un des deux attributs.',
  section: 'multiarch',
  source: 'https://docs.docker.com/reference/compose-file/build/#platforms',
}
