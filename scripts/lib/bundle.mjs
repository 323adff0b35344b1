// One module of the project as the browser gets it: bundled with what it imports, and minified.
import path from 'node:path'
import { build } from 'vite'

const root = path.resolve(import.meta.dirname, '../..')

/** The code of the ES module that `entry` (a path from the root) and its imports become. */
export async function bundle(entry) {
  const [{ output }] = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@': root } },
    build: { write: false, target: 'es2023', minify: true, lib: { entry: path.join(root, entry), formats: ['es'] } },
  })
  return output[0].code
}
