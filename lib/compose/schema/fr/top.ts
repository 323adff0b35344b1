import type { Words } from '../words'

/** What each attribute is for, in French, and a value it may take; by path. */
export const TOP: Words = {
  version: ['Ancien numéro de format. Ignoré depuis Compose v2 : à supprimer.', '"3.8"'],
  name: [
    'Nom du projet. Il précède le nom des conteneurs, des réseaux et des volumes ; par défaut, celui du dossier.',
    'boutique',
  ],
  include: [
    'Autres projets Compose à réunir à celui-ci, chacun chargé avec son propre dossier et ses propres variables.',
    '- ./paiement/compose.yaml',
  ],
  'include.*.path': [
    'Fichier à inclure, ou liste de fichiers à fusionner d’abord entre eux.',
    './paiement/compose.yaml',
  ],
  'include.*.env_file': ['Fichiers de variables lus à la place du `.env` du projet inclus.', './paiement/.env'],
  'include.*.project_directory': ['Dossier d’où partent les chemins relatifs du projet inclus.', './paiement'],
  services: [
    'Les services du projet : pour chacun, l’image à exécuter et la façon de l’exécuter.',
    'web:\n  image: nginx:1.29\n  ports: ["8080:80"]',
  ],
  models: ['Modèles de langage dont les services se servent.', 'llm:\n  model: ai/smollm2'],
  networks: [
    'Réseaux du projet. Sans cette clé, tous les services partagent un réseau `default`.',
    'back:\n  internal: true',
  ],
  volumes: ['Volumes nommés du projet : des données qui survivent aux conteneurs.', 'db_data:'],
  secrets: [
    'Secrets du projet, montés en fichiers dans les services qui les demandent.',
    'db_password:\n  file: ./db_password.txt',
  ],
  configs: [
    'Fichiers de configuration du projet, montés dans les services qui les demandent.',
    'nginx:\n  file: ./nginx.conf',
  ],
  'models.*.name': ['Nom du modèle, à la place de celui que Compose compose.', 'assistant'],
  'models.*.model': ['Référence du modèle à exécuter.', 'ai/smollm2'],
  'models.*.context_size': ['Nombre de jetons que le modèle garde en contexte.', '4096'],
  'models.*.runtime_flags': ['Options passées telles quelles au moteur d’inférence.', '["--temp", "0.2"]'],
}
