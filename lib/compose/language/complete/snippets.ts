import type { Completion } from '@/lib/text/language'
import { type Cursor, complete, indentOf } from './cursor'

interface Snippet {
  label: string
  detail: string
  /** The key that must not be there already. */
  key?: string
  lines: readonly string[]
}

/** Blocks written whole, by the mapping they go into. */
const SNIPPETS: Readonly<Record<string, readonly Snippet[]>> = {
  '': [
    {
      label: 'services, avec un premier service',
      detail: 'un projet à un service',
      key: 'services',
      lines: [
        'services:',
        '  ${1:web}:',
        '    image: ${2:nginx:1.29-alpine}',
        '    ports:',
        '      - "${3:8080}:${4:80}"',
        '$0',
      ],
    },
  ],
  services: [
    {
      label: 'service (image)',
      detail: 'un service pris d’une image',
      lines: ['${1:web}:', '  image: ${2:nginx:1.29-alpine}', '  $0'],
    },
    {
      label: 'service (build)',
      detail: 'un service construit depuis un dossier',
      lines: ['${1:api}:', '  build: ${2:./api}', '  $0'],
    },
    {
      label: 'service (PostgreSQL)',
      detail: 'une base de données, son volume et son contrôle de santé',
      lines: [
        '${1:db}:',
        '  image: postgres:17-alpine',
        '  environment:',
        '    POSTGRES_PASSWORD: \\${${2:POSTGRES_PASSWORD}:?}',
        '  volumes:',
        '    - ${3:db_data}:/var/lib/postgresql/data',
        '  healthcheck:',
        '    test: ["CMD", "pg_isready", "-U", "postgres"]',
        '    interval: 5s',
        '    timeout: 3s',
        '    retries: 5',
        '$0',
      ],
    },
  ],
  'services.*': [
    {
      label: 'healthcheck (complet)',
      detail: 'un contrôle de santé et ses délais',
      key: 'healthcheck',
      lines: [
        'healthcheck:',
        '  test: ["CMD", "${1:wget}", ${2:"-q", "--spider", "http://localhost:8000/"}]',
        '  interval: ${3:10s}',
        '  timeout: ${4:3s}',
        '  retries: ${5:5}',
        '  start_period: ${6:10s}',
      ],
    },
    {
      label: 'depends_on (bonne santé)',
      detail: 'attendre qu’un service soit en bonne santé',
      key: 'depends_on',
      lines: ['depends_on:', '  ${1:db}:', '    condition: service_healthy'],
    },
    {
      label: 'build (forme longue)',
      detail: 'contexte, Dockerfile et étape',
      key: 'build',
      lines: ['build:', '  context: ${1:.}', '  dockerfile: ${2:Dockerfile}', '  target: ${3:production}'],
    },
    {
      label: 'develop (watch)',
      detail: 'copier les sources modifiées, reconstruire pour les dépendances',
      key: 'develop',
      lines: [
        'develop:',
        '  watch:',
        '    - action: sync',
        '      path: ${1:./src}',
        '      target: ${2:/app/src}',
        '    - action: rebuild',
        '      path: ${3:package.json}',
      ],
    },
  ],
  'services.*.ports.*': [
    {
      label: 'port (forme longue)',
      detail: 'port de l’hôte et port du conteneur',
      key: 'target',
      lines: ['target: ${1:80}', 'published: "${2:8080}"'],
    },
  ],
  'services.*.volumes.*': [
    {
      label: 'montage (forme longue)',
      detail: 'type, source et cible',
      key: 'type',
      lines: ['type: ${1|bind,volume,tmpfs|}', 'source: ${2:./data}', 'target: ${3:/data}'],
    },
  ],
}

export function snippetsFor(cursor: Cursor): Completion[] {
  const { located, place } = cursor
  const snippets = SNIPPETS[located?.pattern ?? ''] ?? []
  return snippets
    .filter(({ key }) => key === undefined || !place.keys.includes(key))
    .map(({ label, detail, lines }) =>
      complete(cursor, {
        label,
        kind: 'snippet',
        detail,
        insert: lines.join(`\n${indentOf(cursor)}`),
        snippet: true,
        rank: 30,
      }),
    )
}

/** Every snippet, by the mapping it goes into: for the test that writes them all. */
export function allSnippets(): [pattern: string, snippet: Snippet][] {
  return Object.entries(SNIPPETS).flatMap(([pattern, snippets]) =>
    snippets.map((snippet): [string, Snippet] => [pattern, snippet]),
  )
}
