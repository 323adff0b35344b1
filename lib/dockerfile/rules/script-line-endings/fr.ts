import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Script aux fins de ligne de Windows',
  message: ({ path }) =>
    `« ${path} » a des fins de ligne de Windows : le noyau cherchera un interpréteur dont le nom finit par un retour chariot.`,
  why: 'La première ligne d’un script nomme son interpréteur. Avec un retour chariot de trop, Linux cherche `/bin/sh\r`, qui n’existe pas : `no such file or directory`, alors que le fichier est bien là. Git convertit souvent les fins de ligne sous Windows, à votre insu.',
  hint: 'Réglez l’éditeur sur « LF » pour ce fichier, et ajoutez `*.sh text eol=lf` dans un fichier `.gitattributes`.',
  section: 'entrypoint',
  source: 'https://docs.github.com/en/get-started/git-basics/configuring-git-to-handle-line-endings',
}
