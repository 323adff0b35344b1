// Script weights of the built pages, gzipped: the App Router's own floor, and what each page loads above it.
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { builtPages } from '../build/built-pages.mjs'

/** Most that a page may add to the framework's own scripts before the reader asks for more, in bytes. */
const allowance = 25_000

const { rootMainFiles } = JSON.parse(await readFile('.next/build-manifest.json', 'utf8'))
const floor = await weigh(rootMainFiles)
console.log(`Plancher de l’App Router : ${kB(floor)}`)

let failed = 0
for (const { route, html } of await builtPages()) {
  const files = [...html.matchAll(/<script(?![^>]*nomodule)[^>]*\ssrc="\/_next\/([^"?]+)/gi)].map(([, file]) => file)
  // Scenes of figures are preloaded links, not scripts: they count as well.
  const preloads = [...html.matchAll(/<link[^>]*rel="(?:modulepreload|preload)"[^>]*href="\/_next\/([^"?]+\.js)/g)].map(
    ([, file]) => file,
  )
  const above = (await weigh([...new Set([...files, ...preloads])])) - floor
  const verdict = above <= allowance ? 'ok' : 'TROP LOURD'
  if (above > allowance) failed++
  console.log(`${route.padEnd(44)} + ${kB(above).padStart(8)}  ${verdict}`)
}
if (failed > 0) {
  console.error(`${failed} page(s) dépassent leur budget de ${kB(allowance)}.`)
  process.exit(1)
}

async function weigh(files) {
  const sizes = await Promise.all(
    files.map(async (file) => gzipSync(await readFile(path.join('.next', decodeURIComponent(file)))).length),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

function kB(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`
}
