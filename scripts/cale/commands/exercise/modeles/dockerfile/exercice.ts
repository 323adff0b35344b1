import { defineExercise } from '@/lib/grading/exercise'

// À FAIRE : remplacez chaque texte marqué « À FAIRE », puis lancez : npm run -s cale -- exercise check modele-dockerfile
// Chaque champ est décrit dans lib/grading/exercise.ts, chaque façon d’observer dans lib/grading/observers/.
export const exercise = defineExercise({
  id: 'modele-dockerfile',
  title: 'À FAIRE : un titre à l’infinitif',
  summary: 'À FAIRE : une phrase pour la liste des exercices.',
  // À FAIRE : le chapitre où il sera placé, et la section qu’il fait pratiquer.
  chapter: 'ecrire-un-dockerfile',
  section: 'dockerfile',
  level: 'debut',
  minutes: 20,
  entry: 'Dockerfile',
  files: [
    { path: 'Dockerfile', access: 'edit' },
    { path: 'app.py', access: 'read' },
    { path: 'requirements.txt', access: 'read' },
  ],
  // À FAIRE : ce qui doit être vrai, 20 points en tout. Observez ce que l’image devient, jamais son texte.
  checks: [
    {
      id: 'construit',
      goal: 'L’image se construit.',
      points: 4,
      observe: { kind: 'build-succeeds', folder: '.' },
      failure: {
        constat: 'La construction s’arrête avant la fin.',
        pourquoi: 'Une étape qui échoue arrête tout : aucune image n’est produite.',
        pistes: ['Lisez la ligne montrée : c’est là que la construction s’arrête.'],
      },
    },
    {
      id: 'base',
      goal: 'Elle part de l’image officielle python, version écrite.',
      points: 3,
      observe: { kind: 'base-image', folder: '.', repository: 'python', minMajor: 3 },
      failure: {
        constat: 'L’image de base ne convient pas.',
        pourquoi: 'Une version écrite donne demain la même image qu’aujourd’hui.',
        pistes: ['L’étiquette suit le nom, après deux-points.', 'Par exemple python:3.13-slim.'],
        section: 'from',
      },
    },
    {
      id: 'cache',
      goal: 'Modifier app.py puis reconstruire ne réinstalle pas les dépendances.',
      points: 5,
      observe: { kind: 'cache-after-edit', folder: '.', edit: 'app.py', reused: ['pip install'] },
      failure: {
        constat: 'L’installation des dépendances est refaite à chaque modification du code.',
        pourquoi: 'La première étape dont l’entrée change refait toutes celles qui la suivent.',
        pistes: [
          'Copiez d’abord ce qui change rarement.',
          'COPY requirements.txt . puis RUN pip install, puis le code.',
        ],
        section: 'couches',
      },
    },
    {
      id: 'utilisateur',
      goal: 'Le conteneur ne tourne pas en root.',
      points: 4,
      observe: { kind: 'image-user', folder: '.' },
      failure: {
        constat: 'Le conteneur tourne en root.',
        pourquoi: 'Root du conteneur est root de l’hôte : une faille du service a plus de prise.',
        pistes: ['Une instruction choisit l’utilisateur des instructions suivantes et du conteneur.', 'USER nobody'],
        section: 'namespaces',
      },
    },
    {
      id: 'direct',
      goal: 'Python est lancé directement, sans shell entre lui et docker stop.',
      points: 4,
      observe: { kind: 'pid-one', folder: '.', program: 'python' },
      failure: {
        constat: 'Ce n’est pas Python que le conteneur lance.',
        pourquoi: 'docker stop prévient le processus 1 par SIGTERM. Un shell peut ne pas transmettre.',
        pistes: ['Il y a deux façons d’écrire CMD.', 'CMD ["python", "app.py"]'],
        section: 'processus',
      },
    },
  ],
})
