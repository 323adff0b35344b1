import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Nettoyage dans une autre couche',
  message: () => 'Effacer ici n’allège pas l’image.',
  why: 'Une couche ne peut que cacher les fichiers des couches d’avant : ils restent dans l’image, et se téléchargent avec elle.',
  hint: 'Effacez dans le RUN qui a créé ces fichiers.',
  section: 'couches',
  source: 'https://docs.docker.com/build/building/best-practices/#apt-get',
}
