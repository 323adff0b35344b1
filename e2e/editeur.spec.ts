import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { fullEditor, start, write } from './workspace'

const DOCKERFILE = '/exercices/dockerfile-order-service'
const COMPOSE = '/exercices/compose-trois-services'

/** The text that the full editor shows; its spaces are no-break ones. */
const shown = async (page: Page) => (await page.locator('.view-lines').first().innerText()).replaceAll('\u00a0', ' ')
const remarks = (page: Page) => page.getByRole('list', { name: 'Remarques sur le fichier' })
const suggestions = (page: Page) => page.locator('.suggest-widget')
const actions = (page: Page) => page.locator('.action-widget:not(.action-list-submenu-panel)')

async function begin(page: Page, text: string): Promise<void> {
  await page.goto(DOCKERFILE)
  await start(page)
  await write(page, 'Dockerfile', text)
}

/** Puts the caret at a place, by the keyboard. */
async function caretAt(page: Page, line: number, column: number): Promise<void> {
  await (await fullEditor(page, 'Dockerfile')).focus()
  await page.keyboard.press('Control+Home')
  for (let i = 1; i < line; i++) await page.keyboard.press('ArrowDown')
  for (let i = 1; i < column; i++) await page.keyboard.press('ArrowRight')
}

test('documents what is under the pointer, and under the caret, in French', async ({ page }) => {
  await begin(page, 'FROM node:24-alpine\nENV PORT=3000\nEXPOSE $PORT\nHEALTHCHECK NONE\n')
  await page.locator('.view-line span', { hasText: /^HEALTHCHECK$/ }).hover()
  const hover = page.locator('.monaco-hover:visible')
  await expect(hover).toContainText('Dit comment savoir si le conteneur va bien')
  await expect(hover.getByRole('link', { name: 'Référence de HEALTHCHECK' })).toHaveCount(1)
  await caretAt(page, 3, 10)
  await page.keyboard.press('Control+K')
  await page.keyboard.press('Control+I')
  await expect(hover).toContainText('Donnée par ENV, à la ligne 2')
})

test('completes a flag, then its value, and Enter still ends a line', async ({ page }) => {
  await begin(page, 'FROM node:24 AS build\nWORKDIR /app\nFROM node:24-alpine\n')
  await page.keyboard.type('COPY --fr')
  await expect(suggestions(page)).toContainText('--from')
  await page.keyboard.press('Enter')
  await expect(suggestions(page)).toContainText('build')
  await page.keyboard.press('Enter')
  expect(await shown(page)).toContain('COPY --from=build')
  await page.keyboard.type(' /app .\n')
  await page.keyboard.type('USER node\n')
  await page.keyboard.type('CMD ["node"]')
  await expect.poll(() => shown(page)).toMatch(/USER node\s+CMD \["node"\]/)
})

test('corrects by Ctrl+. and takes it back by Ctrl+Z', async ({ page }) => {
  await begin(page, 'FROM node:24-alpine\nWORKDIR /app\nADD package.json ./\n')
  await expect(remarks(page).getByRole('button', { name: 'Ligne 3' })).toBeVisible()
  await caretAt(page, 3, 2)
  await page.keyboard.press('Control+.')
  await expect(actions(page)).toContainText('Remplacer ADD par COPY')
  await page.keyboard.press('Enter')
  await expect.poll(() => shown(page)).toContain('COPY package.json ./')
  await expect(page.getByRole('status').filter({ hasText: 'Correction faite' })).toHaveText(/Remplacer ADD par COPY/)
  await page.keyboard.press('Control+Z')
  await expect.poll(() => shown(page)).toContain('ADD package.json ./')
})

test('corrects from the list of remarks, which leads to the rule’s page', async ({ page }) => {
  await begin(page, 'FROM node:24-alpine\nWORKDIR app\n')
  const item = remarks(page).getByRole('listitem').filter({ hasText: 'chemin relatif' })
  const link = item.getByRole('link', { name: /En savoir plus/ })
  const address = (await link.getAttribute('href')) ?? ''
  await item.getByRole('button', { name: 'Corriger : Écrire /app' }).click()
  await expect.poll(() => shown(page)).toContain('WORKDIR /app')
  await expect(await fullEditor(page, 'Dockerfile')).toBeFocused()
  await expect(item).toHaveCount(0)
  await page.keyboard.press('Control+Z')
  await expect.poll(() => shown(page)).toContain('WORKDIR app')
  expect((await page.goto(address))?.status()).toBe(200)
})

test('renames a stage wherever it is named, and says why not', async ({ page }) => {
  await begin(page, 'FROM node:24 AS build\nRUN true\nFROM node:24-alpine\nCOPY --from=build /a /a\n')
  const rename = async (name: string) => {
    await caretAt(page, 1, 18)
    await page.keyboard.press('F2')
    await expect(page.locator('.rename-box input')).toBeFocused()
    await page.keyboard.press('Control+A')
    await page.keyboard.type(name)
    await page.keyboard.press('Enter')
  }
  await rename('1er')
  await expect(page.getByText(/ne peut pas nommer une étape/).first()).toBeVisible()
  expect(await shown(page)).toContain('AS build')
  await rename('compile')
  await expect.poll(() => shown(page)).toContain('COPY --from=compile /a /a')
  expect(await shown(page)).toContain('FROM node:24 AS compile')
})

test('lays the file out, by the button and by the keys', async ({ page }) => {
  await begin(page, 'from node:24-alpine\nworkdir   /app\n')
  await page.getByRole('button', { name: 'Mettre en forme' }).click()
  await expect.poll(() => shown(page)).toContain('WORKDIR /app')
  await expect(page.getByRole('status').filter({ hasText: 'Fichier mis en forme' })).toHaveCount(1)
  await page.keyboard.press('Control+Z')
  await expect.poll(() => shown(page)).toContain('workdir   /app')
  await page.keyboard.press('Control+Shift+I')
  await expect.poll(() => shown(page)).toContain('FROM node:24-alpine')
})

test('lists the stages and their instructions, and leaves by Escape then Tab', async ({ page }) => {
  await begin(page, 'FROM node:24 AS build\nRUN true\nFROM node:24-alpine AS web\nCOPY --from=build /a /a\n')
  await page.keyboard.press('Control+Shift+O')
  const list = page.locator('.quick-input-widget')
  await expect(list).toContainText('web')
  await page.keyboard.press('Escape')
  await page.keyboard.type('COPY --')
  await expect(suggestions(page)).toContainText('--from')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Mettre en forme' })).toBeFocused()
})

test('a Compose file is served by its own engine', async ({ page }) => {
  await page.goto(COMPOSE)
  await start(page)
  await write(page, 'compose.yaml', 'services:\n  web:\n    build: ./frontend')
  await page.keyboard.press('Enter')
  await page.keyboard.type('heal')
  await expect(suggestions(page)).toContainText('healthcheck')
})

test('the light editor corrects too, at 360 px', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    baseURL,
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  })
  const page = await context.newPage()
  await page.goto(DOCKERFILE)
  await page.getByRole('button', { name: 'Commencer' }).tap()
  const area = page.getByRole('textbox', { name: 'Contenu de Dockerfile' })
  await area.fill('FROM node:24-alpine\nWORKDIR app\nADD package.json ./\n')
  await page.getByRole('button', { name: 'Corriger : Remplacer ADD par COPY' }).tap()
  await expect(area).toHaveValue(/COPY package\.json/)
  // No keyboard over the page for who did not ask for it.
  await expect(area).not.toBeFocused()
  await expect(page.getByRole('button', { name: 'Corriger : Remplacer ADD par COPY' })).toHaveCount(0)
  await area.focus()
  await page.keyboard.press('Control+Z')
  await expect(area).toHaveValue(/ADD package\.json/)
  await page.getByRole('button', { name: 'Mettre en forme' }).tap()
  await expect(page.getByRole('status').filter({ hasText: 'Rien à mettre en forme' })).toHaveCount(1)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  const small = await page
    .locator('article button:visible')
    .evaluateAll((all) =>
      all.filter((button) => button.getBoundingClientRect().height < 44).map((button) => button.textContent),
    )
  expect(small).toEqual([])
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])
  await context.close()
})

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing around the remarks and their corrections, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await begin(page, 'FROM node:20 as build\nWORKDIR app\nADD a b\nEXPSE 80\n')
    await expect(
      remarks(page)
        .getByRole('button', { name: /^Corriger/ })
        .first(),
    ).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])
  })
}
