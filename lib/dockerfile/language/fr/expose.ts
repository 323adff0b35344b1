import type { InstructionDoc } from '../docs'

export const EXPOSE: InstructionDoc = {
  title: 'Annonce les ports où le programme écoute',
  forms: ['EXPOSE port[/protocole] …'],
  text: 'Une information écrite dans l’image : elle **ne publie rien**. Pour joindre le conteneur depuis la machine hôte, il faut `docker run -p 8080:3000` ou `ports` dans Compose. Entre conteneurs d’un même réseau, tous les ports se joignent, annoncés ou non. Le protocole est `tcp` si l’on n’en dit rien.',
  when: 'au démarrage du conteneur, pour `docker run -P` et pour qui lit l’image',
  layer: 'n’en ajoute pas : les ports s’écrivent dans la configuration de l’image',
  cache: 'changer un port ne fait refaire aucune commande',
  flags: {},
  snippets: [],
}
