// Writes public/sw.js: the template with this build's id and the list of what is kept for offline reading.
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { builtPages } from './built-pages.mjs'

/** Scripts heavier than this (the code editor) are kept once used, never fetched ahead. Bytes, uncompressed. */
const heaviest = 160_000

const staticFolder = path.join('.next', 'static')
const names = (await readdir(staticFolder, { recursive: true })).filter((name) => /\.(js|css|woff2)$/.test(name))
const assets = []
for (const name of names.sort()) {
  const { size } = await stat(path.join(staticFolder, name))
  if (size <= heaviest) assets.push({ url: `/_next/static/${name.split(path.sep).join('/')}`, size })
}
const pages = (await builtPages()).flatMap(({ route, status }) =>
  status === 200 && !route.startsWith('/_') ? [route] : [],
)
// One page a rule, many and rarely needed: after all the rest.
const isRule = (route) => /^\/regles\/./.test(route)
const list = [
  ...pages.filter((route) => !isRule(route)),
  '/recherche.json',
  ...assets.map(({ url }) => url),
  ...pages.filter(isRule),
]

const template = await readFile('scripts/build/service-worker.template.js', 'utf8')
const id = (await readFile('.next/BUILD_ID', 'utf8')).trim()
await writeFile(
  'public/sw.js',
  template.replace("'BUILD_ID'", JSON.stringify(id)).replace("['PRECACHE']", JSON.stringify(list)),
)
const weight = assets.reduce((sum, { size }) => sum + size, 0)
console.log(
  `Hors ligne : ${pages.length} pages et ${assets.length} fichiers (${Math.round(weight / 1024)} Kio) gardés après la première visite.`,
)
