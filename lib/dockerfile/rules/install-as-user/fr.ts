import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Installation sans les droits de root',
  message: ({ user, program }) => `${program} a besoin des droits de root, et USER a déjà choisi « ${user} ».`,
  why: '`USER` vaut pour toutes les instructions qui le suivent, RUN compris. Un utilisateur ordinaire ne peut ni installer un paquet ni changer le propriétaire d’un fichier : la construction s’arrête sur `Permission denied`.',
  hint: 'Faites d’abord ce qui demande root, puis `USER`. Pour les fichiers copiés, `COPY --chown` évite le `chown`.',
  section: 'dockerfile',
  source: 'https://docs.docker.com/reference/dockerfile/#user',
}
