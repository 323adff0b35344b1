import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Script téléchargé et lancé sans le lire',
  message: (params) => `Ce que ${params.tool} télécharge est lancé aussitôt par ${params.shell}.`,
  why: 'Rien ne vérifie le script, qui peut changer à tout moment ; et si le téléchargement échoue, la commande réussit quand même.',
  hint: 'Téléchargez dans un fichier, vérifiez son empreinte, puis lancez-le ; ou prenez un paquet de la distribution.',
  section: 'run',
  source: 'https://docs.docker.com/build/building/best-practices/#using-pipes',
}
