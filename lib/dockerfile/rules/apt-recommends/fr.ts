import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Paquets recommandés installés aussi',
  message: () => 'Cette installation prend aussi les paquets seulement recommandés.',
  why: 'Debian et Ubuntu installent par défaut des paquets dont le programme peut se passer : l’image grossit, et sa surface d’attaque avec elle.',
  hint: 'Ajoutez --no-install-recommends, et nommez ce dont vous avez vraiment besoin.',
  section: 'run',
  source: 'https://docs.docker.com/build/building/best-practices/#apt-get',
}
