/** Explanations in French, by path. */
export const TOP: Readonly<Record<string, string>> = {
  version: 'Ancien numéro de format. Ignoré depuis Compose v2 : à supprimer.',
  name: 'Nom du projet. Il précède le nom des conteneurs, des réseaux et des volumes ; par défaut, celui du dossier.',
  include:
    'Autres projets Compose à réunir à celui-ci, chacun chargé avec son propre dossier et ses propres variables.',
  'include.*.path': 'Fichier à inclure, ou liste de fichiers à fusionner d’abord entre eux.',
  'include.*.env_file': 'Fichiers de variables lus à la place du `.env` du projet inclus.',
  'include.*.project_directory': 'Dossier d’où partent les chemins relatifs du projet inclus.',
  services: 'Les services du projet : pour chacun, l’image à exécuter et la façon de l’exécuter.',
  models: 'Modèles de langage dont les services se servent.',
  networks: 'Réseaux du projet. Sans cette clé, tous les services partagent un réseau `default`.',
  volumes: 'Volumes nommés du projet : des données qui survivent aux conteneurs.',
  secrets: 'Secrets du projet, montés en fichiers dans les services qui les demandent.',
  configs: 'Fichiers de configuration du projet, montés dans les services qui les demandent.',
  'models.*.name': 'Nom du modèle, à la place de celui que Compose compose.',
  'models.*.model': 'Référence du modèle à exécuter.',
  'models.*.context_size': 'Nombre de jetons que le modèle garde en contexte.',
  'models.*.runtime_flags': 'Options passées telles quelles au moteur d’inférence.',
}
