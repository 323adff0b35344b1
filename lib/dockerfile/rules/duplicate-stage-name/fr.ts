import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Deux étapes du même nom',
  message: (params) => `Une étape s’appelle déjà « ${params.name} », à la ligne ${params.line}.`,
  why: 'COPY --from et --target ne peuvent désigner que la dernière étape de ce nom : l’autre ne sert plus à rien, sans un mot de Docker.',
  hint: 'Donnez à chaque étape un nom qui dit ce qu’elle fait.',
  section: 'multistage',
  source: 'https://docs.docker.com/reference/build-checks/duplicate-stage-name/',
}
