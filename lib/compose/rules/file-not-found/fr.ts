import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Fichier introuvable',
  message: (params) => `« ${params.file} » n’existe pas à cet endroit du projet.`,
  why: '`include`, `extends` et `-f` lisent d’autres fichiers. Leur chemin part du dossier du projet, c’est-à-dire de celui du premier fichier Compose.',
  hint: 'Vérifiez l’orthographe et le dossier de départ du chemin.',
  section: 'compose',
  source: 'https://docs.docker.com/reference/compose-file/include/',
}
