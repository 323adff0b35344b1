import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'apt-get update tout seul',
  message: () => 'apt-get update est seul dans son RUN.',
  why: 'Docker garde cette couche en cache : le jour où l’on ajoute un paquet plus bas, la liste peut dater de plusieurs semaines, et l’installation échouer.',
  hint: 'Réunissez update et install dans un seul RUN.',
  section: 'run',
  source: 'https://docs.docker.com/build/building/best-practices/#apt-get',
}
