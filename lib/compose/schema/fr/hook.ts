/** Explanations in French, by path. */
export const HOOK: Readonly<Record<string, string>> = {
  command: 'Commande à exécuter dans le conteneur.',
  user: 'Utilisateur qui l’exécute.',
  privileged: 'L’exécute avec tous les privilèges.',
  working_dir: 'Dossier où elle s’exécute.',
  environment: 'Variables d’environnement de la commande.',
}
