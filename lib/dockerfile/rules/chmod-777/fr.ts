import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Droits ouverts à tous',
  message: (params) => `« ${params.mode} » laisse n’importe qui modifier ces fichiers.`,
  why: 'Un programme compromis peut alors remplacer le code ou les scripts qu’un autre exécute. Ce réglage masque d’ordinaire un propriétaire mal choisi.',
  hint: 'Donnez les fichiers au bon utilisateur par COPY --chown, avec des droits comme 755 ou 644.',
  section: 'dockerfile',
  source: 'https://docs.docker.com/reference/dockerfile/#copy---chown---chmod',
}
