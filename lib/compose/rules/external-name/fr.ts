import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Ancienne façon de nommer une ressource externe',
  message: (params) => `« ${params.path} » donne son nom sous « external », une forme abandonnée.`,
  why: 'Une ressource externe existe déjà, hors du projet. Son nom s’écrivait autrefois sous `external` ; il s’écrit aujourd’hui à côté, avec `name`. Compose comprend encore l’ancienne forme, et prévient.',
  hint: 'Écrivez `external: true`, et le nom dans `name`.',
  section: 'volumes-compose',
  source: 'https://docs.docker.com/reference/compose-file/volumes/#external',
}
