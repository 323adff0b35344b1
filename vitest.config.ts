import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': path.resolve(import.meta.dirname) } },
  test: {
    include: ['{app,components,content,lib,scripts}/**/*.test.{ts,tsx}'],
    // A file that needs a DOM says so in its first line: // @vitest-environment jsdom
    environment: 'node',
    // Fuzzing and commands take seconds, and more on a machine that does something else: a test ends when it has its answer.
    testTimeout: 60_000,
  },
})
