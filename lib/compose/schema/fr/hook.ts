import type { Words } from '../words'

/** What each attribute is for, in French, and a value it may take; by path. */
export const HOOK: Words = {
  command: ['Commande à exécuter dans le conteneur.', '["./prepare.sh"]'],
  user: ['Utilisateur qui l’exécute.', 'root'],
  privileged: ['L’exécute avec tous les privilèges.', 'true'],
  working_dir: ['Dossier où elle s’exécute.', '/app'],
  environment: ['Variables d’environnement de la commande.', 'ETAPE: demarrage'],
}
