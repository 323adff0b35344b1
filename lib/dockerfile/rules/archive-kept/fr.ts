import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Archive laissée dans une couche',
  message: ({ name }) => `« ${name} » restera dans la couche après avoir servi.`,
  why: 'Une couche garde ce qui reste à la fin de son RUN : l’archive s’y ajoute à ce qu’on en a tiré. L’effacer dans un RUN suivant la cache sans la retirer.',
  hint: 'Effacez-la à la fin du même RUN, passez-la à `tar` par un tube, ou téléchargez dans une étape à part.',
  section: 'run',
  source: 'https://docs.docker.com/build/building/best-practices/#run',
}
