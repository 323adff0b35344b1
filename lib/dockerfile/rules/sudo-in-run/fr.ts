import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'sudo dans RUN',
  message: () => 'sudo est inutile ici, et absent de la plupart des images.',
  why: 'RUN s’exécute déjà en root tant que USER n’a rien dit. sudo n’est pas fait pour des scripts : il garde un processus entre Docker et la commande.',
  hint: 'Enlevez sudo ; placez la commande avant USER si elle a besoin des droits de root.',
  section: 'run',
  source: 'https://docs.docker.com/build/building/best-practices/#user',
}
