import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Aucun fichier Compose',
  message: () => 'Le dossier ne contient ni compose.yaml ni aucun des autres noms que Compose cherche.',
  why: 'Sans `-f`, Compose cherche `compose.yaml`, `compose.yml`, `docker-compose.yml` puis `docker-compose.yaml` dans le dossier courant, puis dans ceux du dessus.',
  hint: 'Placez-vous dans le dossier du projet, ou nommez le fichier `compose.yaml`.',
  section: 'compose',
  source: 'https://docs.docker.com/compose/intro/compose-application-model/',
}
