import { defineConfig } from '@playwright/test'
import { chromiumFlags, findChromium } from './scripts/lib/browser.mjs'

const port = Number(process.env.PORT_E2E ?? 4173)

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'var/e2e',
  timeout: 60_000,
  expect: { timeout: 15_000 },
  workers: 2,
  // Two browsers, a server and two cores: one more try before a slow start counts as a failure. It is listed as flaky.
  retries: 1,
  reporter: [['list'], ['json', { outputFile: 'var/e2e.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    serviceWorkers: 'block',
    launchOptions: { executablePath: findChromium() ?? undefined, args: chromiumFlags },
  },
  webServer: {
    // A school of its own, new at each run.
    command: 'rm -rf var/e2e-data && node scripts/start.mjs',
    env: { PORT: String(port), DATA_DIR: 'var/e2e-data' },
    url: `http://localhost:${port}/cours`,
    reuseExistingServer: false,
    timeout: 300_000,
  },
})
