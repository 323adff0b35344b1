import { expect, test } from 'vitest'
import { lineIndex } from '@/lib/text/line-index'
import { hover } from './hover'

const files: Record<string, string> = {
  'compose.yaml': `name: boutique
services:
  api:
    build: { context: ./api, target: prod }
    ports: ["127.0.0.1:\${PORT}:8000", "9000-9001:9000-9001/udp"]
    volumes: ["data:/data:ro", "./conf:/etc/app"]
    restart: unless-stopped
    depends_on:
      db:
        condition: service_healthy
    environment:
      TAG: \${TAG:-dernière}
      LEVEL:
      URL: postgres://db:5432
    networks: [back, nowhere]
    profiles: [outils]
    healthcheck:
      interval: 5s
  db: &db
    image: postgres:17-alpine
    networks: { back: { aliases: [base] } }
    volumes: [data:/var/lib/postgresql/data]
    healthcheck: { test: [CMD, pg_isready] }
  other:
    <<: *db
networks:
  back: { internal: true }
  nowhere:
volumes:
  data: { external: true }
`,
  '.env': 'PORT=8080\n',
  'api.env': 'TAG=1\nSECRET=x\n',
}

function at(marked: string, offset = 1, file = 'compose.yaml') {
  const text = files[file] ?? ''
  const index = lineIndex(text)
  const found = hover({ path: file, files }, index.position(text.indexOf(marked) + offset))
  if (!found) return null
  return {
    on: text.slice(index.offset(found.range.start), index.offset(found.range.end)),
    says: found.markdown.replace(/[\u00A0\u202F]/g, ' '),
  }
}

test.each([
  [
    'ports:',
    'ports',
    /Ports publiés[\s\S]*Forme : liste de[\s\S]*```yaml\nports:\n {2}- "8080:80"\n```[\s\S]*services\/#ports/,
  ],
  ['interval', 'interval', /Par défaut : `30s`/],
  ['unless', 'unless-stopped', /Arrêté à la main, il le reste/],
  ['service_healthy', 'service_healthy', /contrôle de santé/],
  ['${PORT', '${PORT}', /Vaut `8080`, d’après `.env`[\s\S]*terminal passerait avant/],
  ['${TAG', '${TAG:-dernière}', /`dernière` la remplace[\s\S]*Elle est dans `api.env`/],
  [
    '127.0',
    '"127.0.0.1:${PORT}:8000"',
    /hôte 8080 → conteneur 8000, à l’adresse `127.0.0.1` seulement[\s\S]*`api:8000`/,
  ],
  ['9000-9001:', '"9000-9001:9000-9001/udp"', /hôte 9000 → conteneur 9000 \(udp\)\n- hôte 9001/],
  ['./conf', '"./conf:/etc/app"', /`.\/conf` de l’hôte → `\/etc\/app`/],
  [
    'data:/data',
    'data',
    /volume nommé[\s\S]*Existe hors du projet, sous le nom `data`[\s\S]*Monté par `api` dans `\/data`, `db`/,
  ],
  ['db:\n', 'db', /Image `postgres:17-alpine`\n- Volume `data`[\s\S]*Réseau : `back`[\s\S]*`db:5432`/],
  ['db:5432', 'db', /\*\*`db`\*\* — service/],
  [
    'api:',
    'api',
    /Construit depuis `.\/api`, étape `prod`[\s\S]*Attend `db` \(en bonne santé\)[\s\S]*Profils : `outils`/,
  ],
  [
    'back,',
    'back',
    /Nom réel : `boutique_back`\n- Coupé de l’extérieur\n- Rejoint par `api`, `db`, aussi nommé `base`/,
  ],
  ['outils', 'outils', /profil\n\n- Démarre `api`/],
  ['postgres:17', 'postgres:17-alpine', /Ports annoncés : `5432\/tcp`/],
  ['LEVEL', 'LEVEL', /Demandée au terminal/],
  ['URL', 'URL', /Vaut `postgres:\/\/db:5432`/],
  ['*db', '*db', /Posée ligne 19, reprise une fois/],
])('on %s', (marked, on, says) => {
  const found = at(marked)
  expect(found?.on).toBe(on)
  expect(found?.says).toMatch(says)
})

test('a project that does not load shows its text', () => {
  const text =
    'services:\n  web:\n    depends_on: [db]\n    image: ${SECRET:?dites-le}\n  db:\n    image: x\n    build:\n      context: .\n'
  const ask = (line: number, column: number) =>
    hover({ path: 'compose.yaml', files: { 'compose.yaml': text } }, { line, column })
  expect(ask(3, 20)?.markdown).toBe('**`db`** — service\n\n```yaml\ndb:\n  image: x\n  build:\n    context: .\n```')
  expect(ask(4, 16)?.markdown).toMatch(/obligatoire[\s\S]*en disant `dites-le`/)
})

test('what comes from the file is escaped', () => {
  const text = 'services:\n  web:\n    image: x\n    depends_on: ["a`[x](http://y)"]\n'
  const found = hover({ path: 'compose.yaml', files: { 'compose.yaml': text } }, { line: 4, column: 22 })
  expect(found?.markdown).toBe('**``a`[x](http://y)``** — nom qui n’est déclaré nulle part')
})

test('in an env file, what the variable is worth and where it goes', () => {
  expect(at('PORT', 1, '.env')?.says).toBe(
    '**`PORT`** — variable\n\nVaut `8080`.\n\nRemplace `${PORT}` dans `compose.yaml`.',
  )
})

test('where there is nothing to say', () => {
  expect(at('boutique')).toBeNull()
  expect(hover({ path: 'x.txt', files }, { line: 1, column: 1 })).toBeNull()
})
