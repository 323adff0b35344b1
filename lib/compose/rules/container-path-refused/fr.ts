import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Chemin de conteneur refusé',
  message: ({ path, why }) =>
    why === 'root'
      ? 'Rien ne se monte sur « / » : ce serait remplacer tout le système du conteneur.'
      : `« ${path} » n’est pas un chemin complet : dans un conteneur, il doit commencer par « / ».`,
  why: 'Docker ne sait pas d’où partirait un chemin relatif dans un conteneur, et refuse de monter quoi que ce soit sur la racine. `docker compose config` laisse passer ; `docker compose up` échoue : `mount path must be absolute`.',
  hint: 'À droite du deux-points, écrivez un chemin complet. Un élément sans deux-points n’est pas un dossier du projet : c’est un chemin du conteneur.',
  section: 'volumes-compose',
  source: 'https://docs.docker.com/reference/compose-file/services/#volumes',
}
