import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Fichier de secrets que Git ne laisse pas de côté',
  message: ({ file, variable }) =>
    `« ${file} » contient un secret (${variable}), et .gitignore ne l’écarte pas du dépôt.`,
  why: 'Sortir un secret du fichier Compose ne sert à rien si le fichier qui le reçoit est versionné à côté : le prochain `git add .` l’emporte, et l’historique du dépôt le garde même si on l’efface ensuite.',
  hint: 'Ajoutez le fichier à `.gitignore`, et versionnez à sa place un exemple sans valeurs, comme `.env.example`. S’il a déjà été publié, changez le secret.',
  section: 'env-compose',
  source: 'https://docs.docker.com/compose/how-tos/environment-variables/best-practices/',
}
