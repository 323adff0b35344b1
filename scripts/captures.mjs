// Takes the README's screenshots again. Start the site first: npm start; then: node scripts/captures.mjs [address]
import { mkdir } from 'node:fs/promises'
import { chromium } from '@playwright/test'
import { chromiumFlags, findChromium } from './lib/browser.mjs'

/** What a beginner writes first: it runs, and three things in it cost points. */
const beginner = `FROM node:24-alpine
WORKDIR /app
COPY . .
RUN npm ci
RUN npm run build
EXPOSE 4000
CMD npm start
`

const base = process.argv[2] ?? 'http://localhost:3000'
const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: chromiumFlags })
await mkdir('docs/images', { recursive: true })

await capture('accueil', 'clair', '/')
await capture('chapitre-nuit', 'nuit', '/cours/sous-le-capot', (page) =>
  showUnderHeader(page.locator('figure').first()),
)
await capture('exercice', 'clair', '/exercices/dockerfile-order-service', async (page) => {
  await page.getByRole('button', { name: 'Commencer' }).click()
  const editor = page.getByRole('textbox', { name: /Contenu de Dockerfile/ }).first()
  await editor.waitFor({ state: 'attached' })
  await editor.focus()
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText(beginner)
  await page.getByRole('button', { name: 'Vérifier', exact: true }).click()
  await page.locator('[data-verification]').first().waitFor()
})
await browser.close()

async function capture(name, theme, path, prepare) {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 860 },
    locale: 'fr-FR',
    reducedMotion: 'reduce',
  })
  await page.addInitScript((chosen) => localStorage.setItem('cale-seche:theme', chosen), theme)
  await page.goto(base + path, { waitUntil: 'networkidle' })
  await prepare?.(page)
  await page.waitForTimeout(1000)
  await page.screenshot({ path: `docs/images/${name}.png` })
  await page.close()
}

async function showUnderHeader(locator) {
  await locator.evaluate((element) =>
    window.scrollTo({ top: element.getBoundingClientRect().top + window.scrollY - 90, behavior: 'instant' }),
  )
}
