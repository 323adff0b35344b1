import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { fullEditor, start, write } from './workspace'

const DOCKERFILE = '/exercices/dockerfile-order-service'
const folder = 'content/exercices/dockerfile-order-service'
const solution = readFileSync(`${folder}/solution/Dockerfile`, 'utf8')
const ignore = readFileSync(`${folder}/solution/.dockerignore`, 'utf8')
const compose = readFileSync('content/exercices/compose-trois-services/solution/compose.yaml', 'utf8')

async function openFile(page: Page, file: string): Promise<void> {
  await page.getByRole('tab', { name: new RegExp(`^${file.replace('.', '\\.')}`) }).click()
}

const saved = (page: Page) => page.getByText(/^Enregistré ici/)
const state = (page: Page, check: string) => page.locator(`[data-verification="${check}"]`)
const verify = (page: Page) => page.getByRole('button', { name: 'Vérifier', exact: true })

test('a student errs, reloads, crashes, and finishes with all the points', async ({ page, context }) => {
  const foreign: string[] = []
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (protocol.startsWith('http') && hostname !== 'localhost') foreign.push(request.url())
  })
  await page.goto(DOCKERFILE)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Écrire le Dockerfile d’order-service')
  await start(page)

  // An error is said at its line while typing.
  await write(page, 'Dockerfile', 'FROM node:24-alpine\nWORKDIR /app\nCOPIE . .\n')
  await expect(
    page.getByRole('list', { name: 'Remarques sur le fichier' }).getByRole('button', { name: 'Ligne 3' }),
  ).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(state(page, 'construit')).toHaveAttribute('data-etat', 'failed')
  await expect(state(page, 'cache')).toHaveAttribute('data-etat', 'blocked')

  // A file that builds, and is far from the goal: some checks are green, the others say why and where.
  await write(
    page,
    'Dockerfile',
    solution.replace('COPY src ./src\n', '').replace('RUN npm ci\n', 'COPY . .\nRUN npm ci\n'),
  )
  await verify(page).click()
  await expect(state(page, 'construit')).toHaveAttribute('data-etat', 'reached')
  await expect(state(page, 'cache')).toContainText('« npm ci » est refaite')
  await state(page, 'cache')
    .getByRole('button', { name: /Une piste/ })
    .click()
  await expect(state(page, 'cache')).toContainText('De quels fichiers npm ci a-t-il besoin')
  await state(page, 'cache')
    .getByRole('button', { name: /ligne 5/ })
    .click()
  await expect(await fullEditor(page, 'Dockerfile')).toBeFocused()

  // Reload in the middle: the workspace comes back with the text, the points and the open hint.
  await expect(saved(page)).toBeVisible()
  await page.reload()
  await expect(page.locator('.view-lines')).toContainText('COPY', { timeout: 30_000 })
  await expect(page.getByText(/^16 sur 20\spoints/)).toBeVisible()
  await expect(state(page, 'construit')).toContainText('acquis à')

  // The tab crashes: nothing is asked, nothing is flushed, and what was saved at the last pause is there.
  await write(page, 'Dockerfile', solution)
  await expect(page.getByText('Enregistrement…')).toBeVisible()
  await expect(saved(page)).toBeVisible()
  await page.close({ runBeforeUnload: false })
  const again = await context.newPage()
  await again.goto(DOCKERFILE)
  await openFile(again, '.dockerignore')
  await write(again, '.dockerignore', ignore)
  await again.keyboard.press('Control+Enter')
  await expect(again.getByText('Réussi : tous les points sont là.')).toBeVisible()
  await expect(again.getByText('20 sur 20 points')).toBeVisible()
  await again.getByText(/^Vos essais/).click()
  await expect(again.getByRole('button', { name: /Reprendre ces fichiers/ })).toHaveCount(3)
  expect(foreign).toEqual([])
})

test('a full storage is said, and nothing is lost', async ({ page }) => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = function (...args) {
      if (localStorage.getItem('essai-plein') === '1') throw new DOMException('full', 'QuotaExceededError')
      return put.apply(this, args)
    }
  })
  await page.goto(DOCKERFILE)
  await page.evaluate(() => localStorage.setItem('essai-plein', '1'))
  await start(page)
  await write(page, 'Dockerfile', 'FROM node:24-alpine\n')
  const alert = page.getByRole('alert').filter({ hasText: 'Le stockage de ce navigateur est plein.' })
  await expect(alert).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    alert.getByRole('button', { name: 'Télécharger mon travail' }).click(),
  ])
  expect(readFileSync(await download.path(), 'utf8')).toContain('FROM node:24-alpine')
  await verify(page).click()
  await expect(state(page, 'construit')).toHaveAttribute('data-etat', 'reached')
  await alert.getByRole('button', { name: 'Réessayer' }).click()
  await expect(alert).toBeVisible()
  // Room again: the next try, which comes by itself, writes everything.
  await page.evaluate(() => localStorage.removeItem('essai-plein'))
  await expect(saved(page)).toBeVisible()
  await page.reload()
  await expect(page.locator('.view-lines')).toContainText('FROM', { timeout: 30_000 })
})

test('a damaged store is set aside, and said', async ({ page }) => {
  await page.goto(DOCKERFILE)
  await start(page)
  await write(page, 'Dockerfile', 'FROM node:24-alpine\n')
  await expect(saved(page)).toBeVisible()
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('cale-seche')
      request.onsuccess = () => resolve(request.result)
    })
    const store = database.transaction('work', 'readwrite').objectStore('work')
    store.put({ attempts: 'abîmé', files: { Dockerfile: 'FROM busybox' } }, 'dockerfile-order-service')
    database.close()
  })
  await page.reload()
  await expect(page.getByText('Le travail enregistré était abîmé.')).toBeVisible({ timeout: 30_000 })
  await expect(page.locator('.view-lines')).toContainText('busybox')
})

test('two tabs on one exercise do not write over each other', async ({ page, context }) => {
  await page.goto(DOCKERFILE)
  await start(page)
  await fullEditor(page, 'Dockerfile')
  const other = await context.newPage()
  await other.goto(DOCKERFILE)
  await write(other, 'Dockerfile', 'FROM node:22-slim\n')
  await expect(saved(other)).toBeVisible()
  await expect(page.getByText(/Mis à jour depuis un autre onglet/)).toBeVisible()
  await expect(page.locator('.view-lines')).toContainText('22-slim')
})

test('the light editor at 360 px, with fingers', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    baseURL,
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  })
  const page = await context.newPage()
  await page.goto('/exercices/compose-trois-services')
  await page.getByRole('button', { name: 'Commencer' }).tap()
  const area = page.getByRole('textbox', { name: 'Contenu de compose.yaml' })
  await area.fill('services:\n  frontend:\n    build: ./frontend\n    prts: ["3000:3000"]\n')
  await page.getByRole('button', { name: 'Ligne 4' }).tap()
  await expect(area).toBeFocused()
  expect(await area.evaluate((element: HTMLTextAreaElement) => element.selectionStart)).toBe(48)
  await area.fill(compose)
  await expect(page.getByRole('button', { name: 'Ligne 4' })).toHaveCount(0)
  await verify(page).tap()
  await expect(page.getByText('20 sur 20 points')).toBeVisible()
  const parts = page.getByRole('navigation', { name: 'Parties de l’exercice' })
  await expect(parts.getByRole('button', { name: /Résultat/ })).toHaveText(/20\/20/)
  await parts.getByRole('button', { name: 'Énoncé' }).tap()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(area).toBeHidden()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  const small = await page
    .locator('article button:visible')
    .evaluateAll((all) =>
      all.filter((button) => button.getBoundingClientRect().height < 44).map((button) => button.textContent),
    )
  expect(small).toEqual([])
  await context.close()
})

test('by the keyboard alone, with both editors', async ({ page }) => {
  await page.goto(DOCKERFILE)
  const commencer = page.getByRole('button', { name: 'Commencer' })
  await commencer.focus()
  await page.keyboard.press('Enter')
  const editor = await fullEditor(page, 'Dockerfile')
  for (let steps = 0; steps < 8 && !(await editor.evaluate((one) => one === document.activeElement)); steps++) {
    await page.keyboard.press('Tab')
  }
  await expect(editor).toBeFocused()
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText('FROM node:24-alpine\nRUN true\n')
  // Tab writes, Escape then Tab leaves.
  await page.keyboard.press('Tab')
  await expect(editor).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Mettre en forme' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Éditeur léger' })).toBeFocused()
  await page.keyboard.press('Enter')
  const area = page.getByRole('textbox', { name: 'Contenu de Dockerfile' })
  await expect(area).toHaveValue(/RUN true/)
  await area.focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Tab')
  await expect(area).toBeFocused()
  await expect(area).toHaveValue(/ {2}$/)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Éditeur complet' })).toBeFocused()
  await area.focus()
  await page.keyboard.press('Control+Enter')
  await expect(state(page, 'construit')).toHaveAttribute('data-etat', 'reached')
  // Arrows move between the files.
  await page.getByRole('tab', { name: /^Dockerfile/ }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('tab', { name: /^\.dockerignore/ })).toBeFocused()
})

test('characters of AltGr and of a composition arrive in both editors', async ({ page }) => {
  await page.goto(DOCKERFILE)
  await start(page)
  await write(page, 'Dockerfile', 'RUN echo ')
  const altGr = (key: string, code: string) =>
    page.evaluate(
      ([key, code]) => {
        const event = new KeyboardEvent('keydown', {
          key,
          code,
          ctrlKey: true,
          altKey: true,
          bubbles: true,
          cancelable: true,
        })
        return document.activeElement?.dispatchEvent(event)
      },
      [key, code] as const,
    )
  for (const [key, code] of [
    ['|', 'Digit6'],
    ['#', 'Digit3'],
    ['{', 'Digit4'],
    ['[', 'Digit5'],
    ['\\', 'Digit8'],
    ['@', 'Digit0'],
  ] as const) {
    // Nobody takes the key: the browser writes the character.
    expect(await altGr(key, code)).toBe(true)
    await page.keyboard.insertText(key)
  }
  await expect(page.locator('.view-lines')).toContainText('|#{[\\@')
  await page.getByRole('button', { name: 'Éditeur léger' }).click()
  const area = page.getByRole('textbox', { name: 'Contenu de Dockerfile' })
  await area.focus()
  const session = await page.context().newCDPSession(page)
  await session.send('Input.imeSetComposition', { text: 'ê', selectionStart: 1, selectionEnd: 1 })
  await session.send('Input.insertText', { text: 'ê' })
  await expect(area).toHaveValue(/ê/)
})

test('undo and reset', async ({ page }) => {
  await page.goto(DOCKERFILE)
  await start(page)
  await write(page, 'Dockerfile', 'FROM node:24-alpine\n')
  await expect(saved(page)).toBeVisible()
  await page.getByRole('button', { name: /Revenir au départ/ }).click()
  await expect(page.locator('.view-lines')).not.toContainText('node:24')
  await page.getByRole('button', { name: 'Annuler', exact: true }).click()
  await expect(page.locator('.view-lines')).toContainText('node:24')
})

test('the solution is told apart from a success', async ({ page }) => {
  await page.goto(DOCKERFILE)
  await start(page)
  await page.getByRole('button', { name: 'Voir la solution' }).click()
  await page.getByRole('button', { name: 'Voir la solution quand même' }).click()
  await expect(page.getByText('Une solution parmi d’autres')).toBeVisible()
  await write(page, 'Dockerfile', solution)
  await openFile(page, '.dockerignore')
  await write(page, '.dockerignore', ignore)
  await verify(page).click()
  await expect(page.getByText('Tous les points, avec la solution vue.')).toBeVisible()
})

test('the chapter and the exercise’s page share the same work, and the chapter stays light', async ({ page }) => {
  const scripts: string[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.url())
  })
  await page.goto('/cours/multi-stage')
  await page.waitForLoadState('networkidle')
  expect(scripts.filter((url) => /monaco|worker/.test(url))).toEqual([])
  await expect(page.locator('.monaco-editor')).toHaveCount(0)
  await start(page)
  await write(page, 'Dockerfile', 'FROM node:24-bookworm-slim\n')
  await expect(saved(page)).toBeVisible()
  await page.goto(DOCKERFILE)
  await expect(page.locator('.view-lines')).toContainText('bookworm-slim', { timeout: 30_000 })
})

test('an exercise that does not exist', async ({ page }) => {
  const answer = await page.goto('/exercices/inconnu')
  expect(answer?.status()).toBe(404)
})

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    const check = async (what: string) => {
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${what}: ${id} ${nodes[0]?.html}`)).toEqual([])
    }
    await page.goto('/exercices')
    await check('list')
    await page.goto(DOCKERFILE)
    await check('statement')
    await start(page)
    await write(page, 'Dockerfile', solution.replace('24-alpine', 'latest').replace('USER node\n', ''))
    // Saved means that typing has paused: the list of remarks no longer moves the button.
    await expect(saved(page)).toBeVisible()
    await verify(page).click()
    await expect(state(page, 'base')).toHaveAttribute('data-etat', 'failed')
    await state(page, 'base')
      .getByRole('button', { name: /Une piste/ })
      .click()
    await expect(page.getByRole('list', { name: 'Remarques sur le fichier' })).toBeVisible()
    await check('workspace')
    await page.getByRole('button', { name: 'Éditeur léger' }).click()
    await expect(page.getByRole('textbox', { name: 'Contenu de Dockerfile' })).toBeVisible()
    await check('light editor')
  })
}
