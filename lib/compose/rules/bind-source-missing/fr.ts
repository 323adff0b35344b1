import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Fichier à monter introuvable',
  message: ({ path, suggestion }) => `« ${path} » n’existe pas dans le projet. Vouliez-vous dire « ${suggestion} » ?`,
  why: 'Dans la forme courte, Docker crée ce qui manque sur l’hôte, et il crée un dossier. Le conteneur échoue alors (`not a directory`) ou démarre sans sa configuration, et un dossier vide reste dans le projet.',
  hint: 'Corrigez le chemin, puis effacez le dossier que Docker a pu créer à sa place. La forme longue du montage, elle, refuse une source absente.',
  section: 'volumes-compose',
  source: 'https://docs.docker.com/engine/storage/bind-mounts/',
}
