import { defineExercise } from '@/lib/grading/exercise'

// À FAIRE : remplacez chaque texte marqué « À FAIRE », puis lancez : npm run -s cale -- exercise check modele-compose
// Chaque champ est décrit dans lib/grading/exercise.ts, chaque façon d’observer dans lib/grading/observers/.
export const exercise = defineExercise({
  id: 'modele-compose',
  title: 'À FAIRE : un titre à l’infinitif',
  summary: 'À FAIRE : une phrase pour la liste des exercices.',
  // À FAIRE : le chapitre où il sera placé, et la section qu’il fait pratiquer.
  chapter: 'compose',
  section: 'compose',
  level: 'debut',
  minutes: 20,
  entry: 'compose.yaml',
  files: [{ path: 'compose.yaml', access: 'edit' }],
  // À FAIRE : ce qui doit être vrai, 20 points en tout. Observez ce que le projet devient, jamais son texte.
  checks: [
    {
      id: 'valide',
      goal: 'Compose accepte le fichier.',
      points: 3,
      observe: { kind: 'project-loads' },
      failure: {
        constat: 'Compose refuse le fichier.',
        pourquoi: 'Compose lit tout le fichier avant d’agir : une seule erreur, et rien ne démarre.',
        pistes: ['Lisez la ligne montrée. En YAML, l’alignement dit ce qui appartient à quoi.'],
      },
    },
    {
      id: 'ports',
      goal: 'L’hôte atteint web sur le port 8080, et lui seul.',
      points: 5,
      observe: { kind: 'ports-published', published: [{ service: 'web', host: 8080, container: 80 }] },
      failure: {
        constat: 'Les ports publiés ne sont pas ceux qui sont demandés.',
        pourquoi: 'Un port publié est ouvert à l’hôte et à son réseau. Entre services, le réseau du projet suffit.',
        pistes: ['Un seul service a besoin de ports.', 'ports: ["8080:80"] sous web.'],
        section: 'reseau-compose',
      },
    },
    {
      id: 'donnees',
      goal: 'Les données de la base sont sur le volume nommé donnees.',
      points: 5,
      observe: { kind: 'volume-mounted', service: 'db', path: '/var/lib/postgresql/data', volume: 'donnees' },
      failure: {
        constat: 'Les données ne survivraient pas à docker compose down.',
        pourquoi: 'down supprime les conteneurs et leur couche en écriture ; un volume nommé reste, sauf down -v.',
        pistes: ['Le volume se déclare en bas du fichier, et se monte dans le service.'],
        section: 'volumes-compose',
      },
    },
    {
      id: 'attente',
      goal: 'web ne démarre que lorsque db est en bonne santé.',
      points: 4,
      observe: { kind: 'waits-for', service: 'web', on: { db: 'healthy' } },
      failure: {
        constat: 'web peut démarrer avant que la base réponde.',
        pourquoi: 'Un conteneur lancé n’est pas un service prêt.',
        pistes: ['depends_on a une forme longue, avec une condition.', 'condition: service_healthy'],
        section: 'depends-on',
      },
    },
    {
      id: 'avertissements',
      goal: 'Compose lit le fichier sans avertissement.',
      points: 3,
      observe: { kind: 'project-quiet' },
      failure: {
        constat: 'Compose avertit : {message}',
        pourquoi: 'Un avertissement annonce un comportement que vous n’avez sans doute pas voulu.',
        pistes: ['Lisez la ligne montrée.'],
      },
    },
  ],
})
