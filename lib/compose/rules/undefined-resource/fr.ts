import type { RuleWording } from '@/lib/text/rule'

const KINDS: Readonly<Record<string, string>> = {
  network: 'le réseau',
  volume: 'le volume',
  secret: 'le secret',
  'build secret': 'le secret de construction',
  config: 'la configuration',
  model: 'le modèle',
}

export const wording: RuleWording = {
  title: 'Ressource non déclarée',
  message: (params) =>
    `« ${params.service} » utilise ${KINDS[String(params.kind)] ?? params.kind} « ${params.name} », absent de « ${params.section} ».`,
  why: 'Volumes nommés, réseaux, secrets et configurations se déclarent une fois au premier niveau du fichier, puis s’utilisent dans les services. Compose sait ainsi quoi créer, et repère les fautes de frappe.',
  hint: 'Déclarez le nom au premier niveau. Si vous pensiez à un dossier de la machine, commencez le chemin par `./`.',
  section: 'volumes-compose',
  source: 'https://docs.docker.com/reference/compose-file/volumes/',
}
