// Collects the hashes of the inline scripts of each built page; proxy.ts sends them in that page's script policy.
import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { builtPages } from './built-pages.mjs'

const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g

const pages = await builtPages()
const hashes = Object.fromEntries(
  pages.map(({ route, html }) => [
    route,
    [...new Set([...html.matchAll(inlineScript)].map(([, code]) => sha256(code)))],
  ]),
)
await writeFile('.next/csp.json', JSON.stringify(hashes))
const most = Math.max(...Object.values(hashes).map((list) => list.length))
console.log(`Politique de scripts : ${pages.length} pages, au plus ${most} empreintes par page.`)

function sha256(code) {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`
}
