// Bundles the thread that grades on the server, beside the built site: next build knows nothing of worker threads.
import { build } from 'esbuild'

await build({
  entryPoints: ['scripts/grader/worker.ts'],
  outfile: '.next/grader.mjs',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  tsconfig: 'tsconfig.json',
  // Some packages are CommonJS and ask for Node's own modules by require.
  banner: {
    js: "import { createRequire as makeRequire } from 'node:module'\nconst require = makeRequire(import.meta.url)",
  },
  logLevel: 'error',
})
