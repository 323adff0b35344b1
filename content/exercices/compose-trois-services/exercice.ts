import { defineExercise } from '@/lib/grading/exercise'

/** Every wording but those of the observers' causes; requirements are the same as in enonce.mdx. */
export const exercise = defineExercise({
  id: 'compose-trois-services',
  title: 'Réunir trois services avec Compose',
  summary:
    'Un compose.yaml pour frontend, auth-service et order-service : noms, volumes, variables, santé et ordre de démarrage.',
  chapter: 'reseau-et-dependances',
  section: 'depends-on',
  level: 'intermediaire',
  minutes: 40,
  entry: 'compose.yaml',
  files: [
    { path: 'compose.yaml', access: 'edit' },
    { path: 'frontend/Dockerfile', access: 'read' },
    { path: 'frontend/server.mjs', access: 'read' },
    { path: 'auth-service/Dockerfile', access: 'read' },
    { path: 'auth-service/main.py', access: 'read' },
    { path: 'auth-service/requirements.txt', access: 'hidden' },
    { path: 'auth-service/.env', access: 'read' },
    { path: 'order-service/Dockerfile', access: 'read' },
    { path: 'order-service/src/server.mjs', access: 'read' },
    { path: 'order-service/.env', access: 'read' },
  ],
  checks: [
    {
      id: 'valide',
      goal: 'Compose accepte le fichier.',
      points: 1,
      observe: { kind: 'project-loads' },
      failure: {
        constat: 'Compose refuse le fichier.',
        pourquoi: 'Compose lit tout le fichier avant d’agir : une seule erreur, et rien ne démarre.',
        pistes: ['Lisez la ligne montrée. En YAML, l’alignement dit ce qui appartient à quoi.'],
        section: 'compose',
      },
    },
    {
      id: 'services',
      goal: 'Les trois services existent, chacun construit depuis son dossier.',
      points: 2,
      observe: {
        kind: 'services-built',
        services: { frontend: 'frontend', 'auth-service': 'auth-service', 'order-service': 'order-service' },
      },
      failure: {
        constat: 'Un service manque, ou son image ne vient pas de son dossier.',
        pourquoi: 'Le nom du service est aussi son nom sur le réseau ; build dit où trouver son Dockerfile.',
        pistes: ['Reprenez la forme du service frontend.', 'auth-service: puis build: ./auth-service, décalé.'],
        section: 'services',
      },
    },
    {
      id: 'ports',
      goal: 'L’hôte atteint le frontend sur le port 3000, et lui seul.',
      points: 2,
      observe: { kind: 'ports-published', published: [{ service: 'frontend', host: 3000, container: 3000 }] },
      failure: {
        constat: 'Les ports publiés ne sont pas ceux qui sont demandés.',
        pourquoi: 'Un port publié est ouvert à l’hôte et à son réseau. Entre services, le réseau du projet suffit.',
        pistes: [
          'Un seul service a besoin de ports.',
          'ports: avec "3000:3000" sous frontend ; rien sous les deux autres.',
        ],
        section: 'reseau-compose',
      },
    },
    {
      id: 'variables-auth',
      goal: 'auth-service reçoit JWT_SECRET, lue dans auth-service/.env.',
      points: 1,
      observe: { kind: 'env-follows-file', service: 'auth-service', file: 'auth-service/.env', name: 'JWT_SECRET' },
      failure: {
        constat: 'JWT_SECRET ne vient pas du fichier.',
        pourquoi:
          'Un secret recopié dans compose.yaml finit dans Git. Le .env placé à côté de compose.yaml sert à autre chose : remplacer les variables du fichier Compose.',
        pistes: ['Une clé du service donne au conteneur les variables d’un fichier.', 'env_file: ./auth-service/.env'],
        section: 'env-compose',
      },
    },
    {
      id: 'variables-order',
      goal: 'order-service reçoit PAYMENT_TOKEN, lue dans order-service/.env.',
      points: 1,
      observe: {
        kind: 'env-follows-file',
        service: 'order-service',
        file: 'order-service/.env',
        name: 'PAYMENT_TOKEN',
      },
      failure: {
        constat: 'PAYMENT_TOKEN ne vient pas du fichier.',
        pourquoi: 'Un secret recopié dans compose.yaml finit dans Git.',
        pistes: ['Comme pour auth-service : une clé du service nomme le fichier.', 'env_file: ./order-service/.env'],
        section: 'env-compose',
      },
    },
    {
      id: 'adresse-order',
      goal: 'Dans order-service, AUTH_URL mène à auth-service par son nom.',
      points: 2,
      observe: { kind: 'service-url', service: 'order-service', name: 'AUTH_URL', target: 'auth-service', port: 8000 },
      failure: {
        constat: 'AUTH_URL ne mène pas à auth-service.',
        pourquoi:
          'Chaque conteneur a son propre localhost. Sur le réseau du projet, un service se joint par son nom et par le port de son conteneur.',
        pistes: [
          'order-service/.env est fait pour votre machine ; ne le changez pas, passez devant lui.',
          'environment l’emporte sur env_file.',
          'environment: puis AUTH_URL: http://auth-service:8000',
        ],
        section: 'reseau-compose',
      },
      causes: { localhost: { idee: 'localhost-partage' } },
    },
    {
      id: 'adresse-frontend-auth',
      goal: 'Dans le frontend, AUTH_URL mène à auth-service par son nom.',
      points: 1,
      observe: { kind: 'service-url', service: 'frontend', name: 'AUTH_URL', target: 'auth-service', port: 8000 },
      failure: {
        constat: 'AUTH_URL ne mène pas à auth-service.',
        pourquoi:
          'Le serveur du frontend tourne dans son conteneur : il joint les autres par leur nom, sur le réseau du projet.',
        pistes: [
          'Une adresse http://nom:port, sans localhost.',
          'AUTH_URL: http://auth-service:8000 sous environment.',
        ],
        section: 'reseau-compose',
      },
    },
    {
      id: 'adresse-frontend-orders',
      goal: 'Dans le frontend, ORDERS_URL mène à order-service par son nom.',
      points: 1,
      observe: { kind: 'service-url', service: 'frontend', name: 'ORDERS_URL', target: 'order-service', port: 4000 },
      failure: {
        constat: 'ORDERS_URL ne mène pas à order-service.',
        pourquoi:
          'Le serveur du frontend tourne dans son conteneur : il joint les autres par leur nom, sur le réseau du projet.',
        pistes: [
          'Une adresse http://nom:port, sans localhost.',
          'ORDERS_URL: http://order-service:4000 sous environment.',
        ],
        section: 'reseau-compose',
      },
    },
    {
      id: 'donnees-auth',
      goal: 'La base d’auth-service (/app/db) est sur le volume nommé auth_db_data.',
      points: 2,
      observe: { kind: 'volume-mounted', service: 'auth-service', path: '/app/db', volume: 'auth_db_data' },
      failure: {
        constat: 'La base d’auth-service ne survivrait pas à docker compose down.',
        pourquoi: 'down supprime les conteneurs et leur couche en écriture ; un volume nommé reste, sauf down -v.',
        pistes: [
          'Le volume se déclare une fois en bas du fichier, et se monte dans le service.',
          '- auth_db_data:/app/db',
        ],
        section: 'volumes-compose',
      },
    },
    {
      id: 'donnees-order',
      goal: 'La base d’order-service (/app/db) est sur le volume nommé order_db_data.',
      points: 2,
      observe: { kind: 'volume-mounted', service: 'order-service', path: '/app/db', volume: 'order_db_data' },
      failure: {
        constat: 'La base d’order-service ne survivrait pas à docker compose down.',
        pourquoi: 'down supprime les conteneurs et leur couche en écriture ; un volume nommé reste, sauf down -v.',
        pistes: [
          'Le volume se déclare une fois en bas du fichier, et se monte dans le service.',
          '- order_db_data:/app/db',
        ],
        section: 'volumes-compose',
      },
    },
    {
      id: 'sante',
      goal: 'auth-service a un contrôle de santé que son image sait lancer, et qui interroge /health.',
      points: 2,
      observe: {
        kind: 'healthcheck-works',
        service: 'auth-service',
        folder: 'auth-service',
        port: 8000,
        paths: ['/health', '/docs', '/openapi.json'],
      },
      failure: {
        constat: 'Le contrôle de santé d’auth-service ne dit rien de vrai.',
        pourquoi:
          'La commande tourne dans le conteneur : elle n’a que les programmes de l’image, et son code de retour est la réponse.',
        pistes: [
          'Quels programmes l’image python:3.13-slim a-t-elle ? Ni curl ni wget, mais Python.',
          'urllib.request.urlopen échoue si la réponse n’est pas un succès.',
          'test: ["CMD", "python", "-c", "import urllib.request; urllib.request.urlopen(\'http://localhost:8000/health\')"]',
        ],
        section: 'depends-on',
      },
    },
    {
      id: 'attente',
      goal: 'order-service ne démarre que lorsque auth-service est en bonne santé.',
      points: 1,
      observe: { kind: 'waits-for', service: 'order-service', on: { 'auth-service': 'healthy' } },
      failure: {
        constat: 'order-service peut démarrer avant qu’auth-service réponde.',
        pourquoi: 'order-service interroge auth-service dès son démarrage, et s’arrête s’il n’obtient rien.',
        pistes: [
          'depends_on a une forme longue, avec une condition.',
          'depends_on: auth-service: condition: service_healthy',
        ],
        section: 'depends-on',
      },
    },
    {
      id: 'ordre',
      goal: 'Le frontend démarre après auth-service et order-service.',
      points: 1,
      observe: {
        kind: 'waits-for',
        service: 'frontend',
        on: { 'auth-service': 'started', 'order-service': 'started' },
      },
      failure: {
        constat: 'Le frontend peut démarrer avant les services qu’il appelle.',
        pourquoi: 'Sans depends_on, Compose démarre tout en même temps.',
        pistes: ['Ici la forme courte de depends_on suffit : une liste de noms.'],
        section: 'depends-on',
      },
    },
    {
      id: 'avertissements',
      goal: 'Compose lit le fichier sans avertissement.',
      points: 1,
      observe: { kind: 'project-quiet' },
      failure: {
        constat: 'Compose avertit : {message}',
        pourquoi: 'Un avertissement annonce un comportement que vous n’avez sans doute pas voulu.',
        pistes: ['Lisez la ligne montrée.'],
        section: 'compose',
      },
    },
  ],
})
