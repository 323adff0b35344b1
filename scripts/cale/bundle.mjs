import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const HOUR = 3_600_000

/**
 * The command as plain JavaScript, made again when a file it is made of has changed. One bundle starts ten times faster
 * than its thousand TypeScript files (docs/decisions/0006-commande-cale.md).
 * @param {string} root the checkout
 * @returns {Promise<string>} the file to import
 */
export async function freshBundle(root) {
  const cache = path.join(root, 'var', 'cale')
  const current = path.join(cache, 'current.json')
  const known = readKnown(current)
  if (known && isFresh(root, known.inputs)) return path.join(cache, known.folder, 'main.js')
  const home = makeFolder(cache)
  const folder = mkdtempSync(path.join(home, 'bundle-'))
  const inputs = await bundle(root, folder)
  if (home === cache) {
    // Written aside and moved: a command that starts meanwhile reads the old list or the new one, never half of it.
    const draft = path.join(folder, 'current.json')
    writeFileSync(draft, JSON.stringify({ folder: path.basename(folder), inputs }))
    renameSync(draft, current)
    removeOld(cache, path.basename(folder))
  } else process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  return path.join(folder, 'main.js')
}

/** `cache`, or the system's temporary folder when the checkout cannot be written. */
function makeFolder(cache) {
  try {
    mkdirSync(cache, { recursive: true })
    rmSync(mkdtempSync(path.join(cache, 'bundle-')), { recursive: true })
    return cache
  } catch {
    return tmpdir()
  }
}

function readKnown(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/** Whether every file of the bundle has the size and the time it had. */
function isFresh(root, inputs) {
  return Object.entries(inputs).every(([name, stamp]) => stampOf(path.join(root, name)) === stamp)
}

function stampOf(file) {
  const info = statSync(file, { throwIfNoEntry: false })
  return info ? `${info.size} ${info.mtimeMs}` : ''
}

/** @returns the stamps of everything the bundle is made of, by path from the root */
async function bundle(root, folder) {
  const { build } = await import('esbuild')
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['scripts/cale/main.ts'],
    outdir: folder,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    tsconfig: 'tsconfig.json',
    metafile: true,
    // Some packages are CommonJS and ask for Node's own modules by require.
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'\nconst require = makeRequire(import.meta.url)",
    },
    logLevel: 'error',
  })
  writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}')
  // What comes from node_modules changes with the lock file.
  const own = Object.keys(metafile.inputs).filter((name) => !name.startsWith('node_modules/'))
  const made = [...own, 'tsconfig.json', 'scripts/cale/bundle.mjs', 'package-lock.json']
  return Object.fromEntries(made.map((name) => [name, stampOf(path.join(root, name))]))
}

/** Removes the bundles of before, but for those that a running command may still read. */
function removeOld(cache, kept) {
  for (const name of readdirSync(cache)) {
    if (name === kept || name === 'current.json') continue
    const folder = path.join(cache, name)
    const info = statSync(folder, { throwIfNoEntry: false })
    if (info && Date.now() - info.mtimeMs > HOUR) rmSync(folder, { recursive: true, force: true })
  }
}
