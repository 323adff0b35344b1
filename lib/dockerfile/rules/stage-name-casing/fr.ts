import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Nom d’étape avec des majuscules',
  message: (params) => `L’étape s’appelle « ${params.name} » : Docker la connaît sous le nom « ${params.lower} ».`,
  why: 'Docker compare les noms d’étapes sans tenir compte de la casse. Une majuscule laisse croire que « Build » et « build » sont deux étapes.',
  hint: 'Donnez à l’étape un nom tout en minuscules, ici et dans les COPY --from qui s’en servent.',
  section: 'multistage',
  source: 'https://docs.docker.com/reference/build-checks/stage-name-casing/',
}
