import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Cache de pip gardé dans l’image',
  message: () => 'pip garde dans l’image les archives qu’il a téléchargées.',
  why: 'Ce cache ne sert que si l’on réinstalle : dans une image, jamais. Il peut doubler la taille de la couche.',
  hint: 'Ajoutez --no-cache-dir, ou ENV PIP_NO_CACHE_DIR=1, ou un montage de cache.',
  section: 'run',
  source: 'https://pip.pypa.io/en/stable/topics/caching/',
}
