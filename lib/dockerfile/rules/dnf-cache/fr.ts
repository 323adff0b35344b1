import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Cache de dnf gardé dans l’image',
  message: ({ tool }) => `Le cache de ${tool} restera dans l’image.`,
  why: 'Les listes et les paquets téléchargés ne servent plus une fois installés, mais pèsent dans la couche. Les vider dans un RUN suivant ne les en retire pas.',
  hint: 'Terminez le RUN par `&& dnf clean all`.',
  section: 'run',
  source: 'https://docs.docker.com/build/building/best-practices/#run',
}
