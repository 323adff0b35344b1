import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'apt-get install sans update',
  message: () => 'Cette installation ne suit pas d’apt-get update dans le même RUN.',
  why: 'Les images officielles n’ont pas de liste de paquets : sans update, apt ne trouve rien. Dans un RUN séparé, update peut venir du cache et donner des versions disparues.',
  hint: 'Mettez apt-get update && devant, dans le même RUN.',
  section: 'run',
  source: 'https://docs.docker.com/build/building/best-practices/#apt-get',
}
