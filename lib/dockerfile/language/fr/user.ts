import type { InstructionDoc } from '../docs'

export const USER: InstructionDoc = {
  title: 'Change d’utilisateur',
  forms: ['USER utilisateur[:groupe]', 'USER numéro[:numéro]'],
  text: 'Les `RUN` qui suivent, puis le programme du conteneur, tournent avec cet utilisateur, par nom ou par numéro. Un nom doit exister dans `/etc/passwd` de l’image. Sans `USER`, c’est celui de l’image de base : root, le plus souvent. `COPY` n’en tient pas compte : c’est `--chown` qui donne les fichiers.\n\nPlacez-la après les installations, qui ont besoin de root.',
  when: 'à la construction **et** dans le conteneur',
  layer: 'n’en ajoute pas : il s’écrit dans la configuration de l’image',
  cache: 'le changer fait refaire les `RUN` qui suivent',
  flags: {},
  snippets: [],
}
