import type { InstructionDoc } from '../docs'

export const FROM: InstructionDoc = {
  title: 'Choisit l’image de départ et commence une étape',
  forms: ['FROM [--platform=plateforme] image[:étiquette] [AS nom]'],
  text: 'Tout Dockerfile commence par `FROM` (seuls des `ARG` peuvent le précéder). Chaque `FROM` ouvre une **étape** (stage) neuve, dont les fichiers et les variables ne viennent que de son image de base ; `AS` la nomme, pour `COPY --from=nom` ou `FROM nom`. L’image finale est la dernière étape, ou celle de `--target`.\n\n`scratch` est la base vide. Seuls les `ARG` écrits avant le premier `FROM` y sont remplacés.',
  when: 'à la construction',
  layer: 'reprend toutes celles de l’image de base',
  cache: 'repris tant que l’étiquette désigne la même image ; `docker build --pull` la vérifie à nouveau',
  flags: {
    platform: {
      value: 'système/architecture',
      text: 'Prend l’image pour cette plateforme, au lieu de celle que l’on construit. Utile avec `$BUILDPLATFORM` pour compiler vite, sans émulation, dans une étape intermédiaire. Une plateforme écrite en dur empêche de construire pour une autre.',
      values: {
        $BUILDPLATFORM: 'La plateforme de la machine qui construit.',
        $TARGETPLATFORM: 'La plateforme visée : déjà celle par défaut.',
        'linux/amd64': 'PC et serveurs Intel ou AMD 64 bits.',
        'linux/arm64': 'Mac récents, Raspberry Pi, serveurs ARM 64 bits.',
      },
    },
  },
  snippets: [
    {
      label: 'Deux étapes',
      text: 'Construire dans une étape, ne garder que le résultat dans la suivante.',
      insert:
        'FROM ${1:node:24} AS ${2:build}\nWORKDIR /app\nCOPY package.json package-lock.json ./\nRUN npm ci\nCOPY . .\nRUN npm run build\n\nFROM ${3:nginx:alpine}\nCOPY --from=${2:build} /app/dist ${4:/usr/share/nginx/html}',
    },
  ],
}
