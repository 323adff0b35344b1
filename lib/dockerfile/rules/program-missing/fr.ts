import type { RuleWording } from '@/lib/text/rule'

export const wording: RuleWording = {
  title: 'Programme absent de l’image',
  message: ({ program, image, atBuild }) =>
    atBuild === 1
      ? `L’image ${image} n’a pas ${program}, et rien avant cette ligne ne l’installe.`
      : `L’image ${image} n’a pas ${program} : le conteneur ne démarrera pas.`,
  why: 'Une image ne contient que ce qu’on y a mis. Les variantes `slim` et `alpine` laissent de côté la plupart des outils habituels : curl, git, unzip, bash… La construction s’arrête sur `not found`, ou le conteneur au démarrage.',
  hint: 'Installez le programme dans la même étape, servez-vous de ce que l’image a déjà (`wget` sous Alpine, `adduser` au lieu de `useradd`), ou prenez une variante plus complète.',
  section: 'run',
  source: 'https://docs.docker.com/build/building/best-practices/#choose-the-right-base-image',
}
