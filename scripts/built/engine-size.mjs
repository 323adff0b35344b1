// Weight of each engine alone, bundled, minified and gzipped as a browser would load it: without its French texts, nor the catalogue of
// base images that both engines share.
// Usage: node scripts/built/engine-size.mjs      exits with 1 when one is above its bar.
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

const ROOT = path.resolve(import.meta.dirname, '../..')

/** What is loaded to check a file, and the most it may weigh, in bytes. */
const ENGINES = [
  { name: 'lib/dockerfile', entry: 'lib/dockerfile/check.ts', most: 45_000 },
  { name: 'lib/compose, reading', entry: 'lib/compose/load.ts', most: 45_000 },
  { name: 'lib/compose, advice too', entry: 'lib/compose/check.ts', most: 60_000 },
]
const DATA = /base-images\.generated/

let failed = false
for (const { name, entry, most } of ENGINES) {
  const bundle = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'silent',
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      minify: true,
      rollupOptions: { input: path.join(ROOT, entry), preserveEntrySignatures: 'strict', external: DATA },
      modulePreload: false,
    },
  })
  const outputs = (Array.isArray(bundle) ? bundle : [bundle]).flatMap(({ output }) => output)
  const bytes = outputs.reduce((sum, chunk) => sum + ('code' in chunk ? gzipSync(chunk.code).length : 0), 0)
  const verdict = bytes <= most ? 'ok' : 'TROP LOURD'
  if (bytes > most) failed = true
  console.log(`${name.padEnd(24)} ${(bytes / 1000).toFixed(1)} kB gzip, au plus ${most / 1000} kB  ${verdict}`)
}
process.exit(failed ? 1 : 0)
