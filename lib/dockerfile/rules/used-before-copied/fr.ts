import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Fichier utilisé avant d’être copié',
  message: ({ file, line }) =>
    line === 0
      ? `« ${file} » n’est pas encore dans l’image : aucune instruction ne l’y copie avant.`
      : `« ${file} » n’est pas encore dans l’image : il n’y arrive qu’à la ligne ${line}.`,
  why: 'Une image ne voit du projet que ce que COPY y a mis, dans l’ordre des lignes. Avant, le fichier n’existe pas pour elle : la construction s’arrête, ou la commande ne fait rien. `npm ci`, par exemple, demande `package.json` et `package-lock.json`.',
  hint: 'Copiez d’abord ce fichier, et lui seul : le cache de la suite n’en sera que meilleur.',
  section: 'copy',
  source: 'https://docs.docker.com/reference/dockerfile/#copy',
}
