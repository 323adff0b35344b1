import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Sortie de Python retenue',
  message: ({ script }) => `Ce que « ${script} » affiche peut n’apparaître dans docker logs que bien plus tard.`,
  why: 'Sans terminal, Python garde sa sortie en mémoire et l’écrit par blocs. `docker logs` reste vide pendant que le programme tourne, et les derniers messages se perdent s’il est tué.',
  hint: 'Ajoutez `ENV PYTHONUNBUFFERED=1`, ou `python -u`.',
  section: 'processus',
  source: 'https://docs.python.org/3/using/cmdline.html#envvar-PYTHONUNBUFFERED',
}
