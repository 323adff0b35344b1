import { defineExercise } from '@/lib/grading/exercise'

/** Every wording but those of the observers' causes; requirements are the same as in enonce.mdx. */
export const exercise = defineExercise({
  id: 'dockerfile-order-service',
  title: 'Écrire le Dockerfile d’order-service',
  summary:
    'Une image sobre pour un service Node : étapes séparées, cache qui sert, utilisateur ordinaire, rien de trop.',
  chapter: 'multi-stage',
  section: 'multistage',
  level: 'intermediaire',
  minutes: 40,
  entry: 'Dockerfile',
  files: [
    { path: 'Dockerfile', access: 'edit' },
    { path: '.dockerignore', access: 'edit' },
    { path: 'package.json', access: 'read' },
    { path: 'src/server.js', access: 'read' },
    { path: 'src/app.js', access: 'read' },
    { path: 'src/orders.js', access: 'read' },
    { path: 'package-lock.json', access: 'hidden' },
    {
      path: '.env',
      access: 'read',
      text: '# Pour le développement : ce fichier reste sur cette machine.\nPAYMENT_TOKEN=essai-a-ne-pas-publier\n',
    },
    { path: 'README.md', access: 'hidden', text: '# order-service\n' },
    { path: '.git/HEAD', access: 'hidden', text: 'ref: refs/heads/main\n' },
    { path: 'db/orders.db', access: 'hidden', text: 'SQLite format 3' },
    { path: 'node_modules/hono/package.json', access: 'hidden', text: '{ "name": "hono" }' },
    { path: 'node_modules/esbuild/package.json', access: 'hidden', text: '{ "name": "esbuild" }' },
  ],
  checks: [
    {
      id: 'construit',
      goal: 'L’image se construit.',
      points: 2,
      observe: { kind: 'build-succeeds', folder: '.' },
      failure: {
        constat: 'La construction s’arrête avant la fin.',
        pourquoi: 'Une étape qui échoue arrête tout : aucune image n’est produite.',
        pistes: ['Lisez la ligne montrée : c’est là que la construction s’arrête.'],
        section: 'dockerfile',
      },
    },
    {
      id: 'base',
      goal: 'Elle part de l’image officielle node, version majeure écrite, 22 ou plus.',
      points: 1,
      observe: { kind: 'base-image', folder: '.', repository: 'node', minMajor: 22 },
      failure: {
        constat: 'L’image de base ne convient pas.',
        pourquoi:
          'Une version écrite donne demain la même image qu’aujourd’hui ; order-service a besoin de node:sqlite, présent depuis Node 22.',
        pistes: ['L’étiquette suit le nom, après deux-points.', 'Par exemple node:24-alpine ou node:24-slim.'],
        section: 'from',
      },
    },
    {
      id: 'demarre',
      goal: 'Un conteneur démarre dist/server.js avec Node, dans /app, et trouve ses dépendances.',
      points: 2,
      observe: {
        kind: 'start-command',
        folder: '.',
        program: 'node',
        file: '/app/dist/server.js',
        workingDir: '/app',
        modules: ['hono', '@hono/node-server'],
      },
      failure: {
        constat: 'Le conteneur ne démarre pas le service.',
        pourquoi:
          'Le conteneur n’a que ce que contient l’étape finale ; rien ne vient des étapes précédentes sans COPY --from.',
        pistes: [
          'Dressez la liste de ce dont Node a besoin au démarrage : un fichier et un dossier de dépendances.',
          'dist vient de l’étape qui construit ; node_modules, d’une installation sans les dépendances de développement.',
          'Dans l’étape finale : COPY --from=… /app/dist ./dist, et un node_modules installé avec npm ci --omit=dev.',
        ],
        section: 'multistage',
      },
    },
    {
      id: 'direct',
      goal: 'Node est lancé directement, sans shell ni npm entre lui et docker stop.',
      points: 2,
      observe: { kind: 'pid-one', folder: '.', program: 'node' },
      failure: {
        constat: 'Ce n’est pas Node que le conteneur lance.',
        pourquoi:
          'docker stop prévient le processus 1 par SIGTERM. Un intermédiaire peut ne pas transmettre : dix secondes d’attente, puis SIGKILL, et des requêtes coupées.',
        pistes: ['Il y a deux façons d’écrire CMD ; une seule se passe de shell.', 'CMD ["node", "dist/server.js"]'],
        section: 'processus',
      },
    },
    {
      id: 'cache',
      goal: 'Modifier src/orders.js puis reconstruire ne réinstalle pas les dépendances.',
      points: 3,
      observe: {
        kind: 'cache-after-edit',
        folder: '.',
        edit: 'src/orders.js',
        reused: ['npm ci', 'npm install', 'npm i', 'yarn install', 'pnpm install'],
      },
      failure: {
        constat: 'L’installation des dépendances est refaite à chaque modification du code.',
        pourquoi: 'La première étape dont l’entrée change refait toutes celles qui la suivent.',
        pistes: [
          'De quels fichiers npm ci a-t-il besoin ? Pas de src.',
          'Copiez d’abord ce qui change rarement, installez, puis copiez le reste.',
          'COPY package*.json ./ puis RUN npm ci, et seulement ensuite COPY src ./src.',
        ],
        section: 'couches',
      },
    },
    {
      id: 'legere',
      goal: 'Aucune couche de l’image finale ne contient esbuild, qui ne sert qu’à construire.',
      points: 2,
      observe: { kind: 'layers-free-of', folder: '.', paths: ['node_modules/esbuild'] },
      failure: {
        constat: 'Les outils de construction sont dans l’image finale.',
        pourquoi:
          'Ils pèsent à chaque envoi et offrent des programmes de plus à un intrus. Une couche déjà écrite garde son poids, même si la suivante efface.',
        pistes: [
          'Ce qui sert à construire et ce qui sert à tourner n’ont pas à partager la même étape.',
          'L’étape finale n’installe que les dépendances de production : npm ci --omit=dev.',
        ],
        section: 'multistage',
      },
    },
    {
      id: 'secret',
      goal: 'Aucune couche de l’image finale ne contient le fichier .env.',
      points: 2,
      observe: { kind: 'layers-free-of', folder: '.', paths: ['.env'] },
      failure: {
        constat: 'Le fichier .env est dans l’image.',
        pourquoi: 'Qui a l’image a toutes ses couches, et donc ce secret.',
        pistes: [
          'Par quelle instruction est-il entré ?',
          'Copiez des chemins précis, et écartez .env dans .dockerignore.',
        ],
        section: 'env',
      },
      causes: { present: { idee: 'gitignore-suffit' }, erased: { idee: 'secret-efface' } },
    },
    {
      id: 'contexte',
      goal: 'node_modules, .git et db ne sont pas envoyés dans le contexte de construction.',
      points: 1,
      observe: { kind: 'context-excludes', folder: '.', paths: ['node_modules', '.git', 'db'] },
      failure: {
        constat: 'Le contexte contient des fichiers qui n’ont rien à faire dans l’image.',
        pourquoi:
          'Tout le contexte est à la portée de COPY. Les node_modules de votre machine ne conviennent pas à l’image, et db contient vos données.',
        pistes: [
          'Un fichier placé à la racine du contexte dit ce qu’il faut écarter.',
          '.dockerignore : un motif par ligne.',
        ],
        section: 'copy',
      },
    },
    {
      id: 'utilisateur',
      goal: 'Le conteneur ne tourne pas en root.',
      points: 2,
      observe: { kind: 'image-user', folder: '.' },
      failure: {
        constat: 'Le conteneur tourne en root.',
        pourquoi:
          'Sans espace de noms utilisateur, root du conteneur est l’uid 0 de l’hôte : une faille du service a plus de prise.',
        pistes: [
          'L’image officielle apporte déjà un utilisateur ordinaire.',
          'USER node, une fois les fichiers en place.',
        ],
        section: 'namespaces',
      },
    },
    {
      id: 'donnees',
      goal: '/app/db existe dans l’image et l’utilisateur du conteneur peut y écrire.',
      points: 1,
      observe: { kind: 'path-writable', folder: '.', path: '/app/db' },
      failure: {
        constat: 'La base SQLite ne peut pas s’écrire dans /app/db.',
        pourquoi:
          'Un volume nommé, monté là pour la première fois, prend le contenu et le propriétaire du dossier de l’image.',
        pistes: [
          'Créez le dossier tant que vous êtes root, puis donnez-le.',
          'RUN mkdir -p db && chown node:node db, avant USER node.',
        ],
        section: 'volumes',
      },
    },
    {
      id: 'production',
      goal: 'NODE_ENV vaut production dans le conteneur.',
      points: 1,
      observe: { kind: 'image-env', folder: '.', name: 'NODE_ENV', value: 'production' },
      failure: {
        constat: 'NODE_ENV n’est pas définie.',
        pourquoi:
          'Beaucoup de bibliothèques Node se règlent sur cette variable. ARG ou export dans un RUN ne durent pas jusqu’au conteneur.',
        pistes: [
          'Une instruction fixe une variable pour le conteneur.',
          'ENV NODE_ENV=production, dans l’étape finale.',
        ],
        section: 'env',
      },
    },
    {
      id: 'port',
      goal: 'L’image documente le port 4000.',
      points: 1,
      observe: { kind: 'image-exposes', folder: '.', port: '4000/tcp' },
      failure: {
        constat: 'Le port n’est pas documenté.',
        pourquoi: 'EXPOSE dit à qui lit l’image sur quel port elle écoute ; il ne publie rien.',
        pistes: ['EXPOSE 4000, dans l’étape finale.'],
        section: 'expose',
      },
    },
  ],
})
