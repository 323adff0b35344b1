import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'

const compose = readFileSync('content/exercices/compose-trois-services/solution/compose.yaml', 'utf8')

/** The workspace with the light editor, whose text is easy to replace, and the graph open. */
async function openGraph(page: Page): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('cale-seche:editeur', 'leger'))
  await page.goto('/exercices/compose-trois-services')
  await page.getByRole('button', { name: 'Commencer' }).click()
  await page.getByRole('textbox', { name: 'Contenu de compose.yaml' }).fill(compose)
  await page.getByRole('button', { name: 'Graphe du projet' }).click()
  await expect(drawing(page)).toBeVisible()
}

const drawing = (page: Page) => page.getByRole('group', { name: 'Graphe du projet' })
const node = (page: Page, name: RegExp) => drawing(page).getByRole('button', { name })

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include('#contenu').analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join('\n')}`)).toEqual(
    [],
  )
}

test('nothing of the graph is loaded before it is asked for', async ({ page }) => {
  const loaded: string[] = []
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) loaded.push(response.url())
  })
  await page.goto('/exercices/compose-trois-services')
  await page.getByRole('button', { name: 'Commencer' }).click()
  await expect(page.getByRole('button', { name: 'Graphe du projet' })).toBeVisible()
  const before = loaded.length
  await page.getByRole('button', { name: 'Graphe du projet' }).click()
  await expect(drawing(page)).toBeVisible()
  expect(loaded.length).toBeGreaterThan(before)
})

test('the graph follows the file, keeps its last good state, and its tables say the same', async ({ page }) => {
  await openGraph(page)
  await expect(node(page, /^service auth-service/)).toBeVisible()
  await expect(page.getByRole('row', { name: /order-service auth-service auth-service 8000/ })).toBeVisible()
  await expectAccessible(page)

  const editor = page.getByRole('textbox', { name: 'Contenu de compose.yaml' })
  await editor.fill(`${compose}\n  - oops\n`)
  await expect(page.getByText('son dernier état lisible')).toBeVisible()
  await expect(node(page, /^service auth-service/)).toBeVisible()
  await expectAccessible(page)

  await editor.fill(compose.replaceAll(/(?<!\/)auth-service/g, 'auth'))
  await expect(page.getByText('son dernier état lisible')).toBeHidden()
  await expect(node(page, /^service auth,/)).toBeVisible()
})

test('by the keyboard alone: in, from node to node, to the line', async ({ page }) => {
  await openGraph(page)
  await page.getByRole('button', { name: 'Graphe du projet' }).focus()
  await page.keyboard.press('Tab')
  await expect(node(page, /^machine hôte/)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(node(page, /^service frontend/)).toBeFocused()
  await page.keyboard.press('Enter')
  const editor = page.getByRole('textbox', { name: 'Contenu de compose.yaml' })
  await expect(editor).toBeFocused()
  expect(
    await editor.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart).split(':')[0]),
  ).toBe('frontend')
})

test('at 360 px the drawing scrolls in its own box, and the page does not', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 })
  await openGraph(page)
  const box = page.getByRole('region', { name: 'Dessin du projet' })
  expect(await box.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  await expectAccessible(page)
})

test('by night the graph is as legible', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await openGraph(page)
  await node(page, /^volume auth_db_data/).click()
  await expectAccessible(page)
})

for (const kind of ['leger', 'complet'])
  test(`the node of the line where the caret goes is chosen (éditeur ${kind})`, async ({ page }) => {
    await openGraph(page)
    if (kind === 'complet') await page.getByRole('button', { name: 'Éditeur complet' }).click()
    const editor = page.getByRole('textbox', { name: /^Contenu de compose\.yaml/ }).first()
    await expect(editor).toBeAttached({ timeout: 30_000 })
    await editor.focus()
    await page.keyboard.press('Control+Home')
    const line = compose.split('\n').findIndex((text) => text.startsWith('  order-service:'))
    for (let i = 0; i <= line; i++) await page.keyboard.press('ArrowDown')
    await expect(node(page, /^service order-service/)).toHaveAttribute('aria-pressed', 'true')
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect(node(page, /^service order-service/)).toHaveAttribute('aria-pressed', 'false')
  })
