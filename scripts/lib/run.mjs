import { spawn } from 'node:child_process'

/**
 * Runs a program with this terminal as its own.
 * @returns {Promise<number>} its exit status (1 when a signal ended it)
 */
export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit', ...options })
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}

/** Runs one of our own scripts, or a tool's script in node_modules, under this Node. */
export function runNode(args, options) {
  return run(process.execPath, args, options)
}

/** The script behind a tool of node_modules, without npx and its look-up. */
export const tools = {
  next: 'node_modules/next/dist/bin/next',
  tsc: 'node_modules/typescript/bin/tsc',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  oxlint: 'node_modules/oxlint/bin/oxlint',
  knip: 'node_modules/knip/bin/knip.js',
  depcruise: 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
  vitest: 'node_modules/vitest/vitest.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
}
