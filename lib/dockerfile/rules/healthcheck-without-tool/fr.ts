import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Outil absent pour le contrôle de santé',
  message: (params) =>
    params.hasWget
      ? `L’image ${params.image} n’a pas ${params.tool} : le contrôle échouera toujours ; wget, lui, y est.`
      : `L’image ${params.image} n’a pas ${params.tool} : le contrôle échouera toujours.`,
  why: 'La commande du contrôle s’exécute dans le conteneur. Un programme absent rend un code d’erreur, et le conteneur est déclaré malade pour toujours.',
  hint: 'Employez un outil que l’image contient, ou installez celui-ci par RUN.',
  section: 'depends-on',
  source: 'https://docs.docker.com/reference/dockerfile/#healthcheck',
}
