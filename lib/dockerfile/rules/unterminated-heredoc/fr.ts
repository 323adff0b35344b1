import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Fin du bloc introuvable',
  message: (params) => `Aucune ligne ne contient « ${params.name} » seul : le bloc n’est pas fermé.`,
  why: 'Un bloc ouvert par << va jusqu’à une ligne qui ne contient que son nom. Sans elle, Docker lit tout le reste du fichier comme son contenu.',
  hint: 'Ajoutez une ligne qui ne contient que ce nom, sans espace devant ni derrière.',
  section: 'run',
  source: 'https://docs.docker.com/reference/dockerfile/#here-documents',
}
