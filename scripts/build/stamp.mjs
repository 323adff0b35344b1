import { createHash } from 'node:crypto'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** What the built site is made from. */
const inputs = [
  'app',
  'components',
  'content',
  'lib',
  'public',
  'proxy.ts',
  'instrumentation.ts',
  'next.config.mjs',
  'package-lock.json',
  'tsconfig.json',
  'scripts/build',
  'scripts/grader',
  'scripts/build.mjs',
]
const file = path.join('.next', 'stamp.txt')

/** A fingerprint of the inputs' names, sizes and times: any edit changes it, and it takes milliseconds. */
async function stampOfInputs() {
  const hash = createHash('sha256')
  for (const input of inputs) {
    const entry = await stat(input).catch(() => null)
    if (!entry) continue
    const names = entry.isDirectory()
      ? (await readdir(input, { recursive: true })).sort().map((name) => path.join(input, name))
      : [input]
    for (const name of names) {
      // The service worker is written by the build itself.
      if (name === path.join('public', 'sw.js')) continue
      const info = await stat(name)
      if (info.isFile()) hash.update(`${name} ${info.size} ${info.mtimeMs}\n`)
    }
  }
  return hash.digest('hex')
}

export async function writeStamp() {
  await writeFile(file, await stampOfInputs())
}

/** Whether .next holds the site as the files are now. */
export async function isBuilt() {
  const stamp = await readFile(file, 'utf8').catch(() => null)
  return stamp !== null && stamp === (await stampOfInputs())
}
