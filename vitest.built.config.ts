import path from 'node:path'
import { defineConfig } from 'vitest/config'

/** What is checked on the built pages, after `npm run build`. */
export default defineConfig({
  resolve: { alias: { '@': path.resolve(import.meta.dirname) } },
  test: { include: ['scripts/built/**/*.check.ts'] },
})
