import { expect, type Locator, type Page, test } from '@playwright/test'

/** Presses a key until the page, which may still be waking up, answers. */
async function pressUntil(page: Page, key: string, answer: Locator) {
  await expect(async () => {
    await page.keyboard.press(key)
    await expect(answer).toBeVisible({ timeout: 2000 })
  }).toPass()
}

test('la recherche ignore accents et pluriels, se conduit au clavier et mène à la section', async ({ page }) => {
  await page.goto('/cours/decouvrir')
  const box = page.getByRole('searchbox')
  await pressUntil(page, '/', box)
  await expect(box).toBeFocused()
  await box.fill('espaces de noms')
  const first = page.getByRole('dialog').getByRole('listitem').first().getByRole('link')
  await expect(first).toHaveAttribute('href', '/cours/sous-le-capot#namespaces')
  await box.fill('conteneurs')
  await expect(page.getByRole('status').filter({ hasText: 'passages' })).toBeVisible()
  await box.fill('espaces de noms')
  await expect(first).toHaveAttribute('href', '/cours/sous-le-capot#namespaces')
  await first.press('Enter')
  await expect(page).toHaveURL(/\/cours\/sous-le-capot#namespaces$/)
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('« ? » montre les raccourcis, que l’on peut couper', async ({ page }) => {
  await page.goto('/cours/decouvrir')
  const dialog = page.getByRole('dialog', { name: 'Raccourcis clavier' })
  await pressUntil(page, '?', dialog)
  await dialog.getByRole('checkbox', { name: 'Raccourcis à une touche actifs' }).uncheck()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await page.keyboard.press('n')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page).toHaveURL(/decouvrir$/)
})

test('n et p passent d’un chapitre à l’autre', async ({ page }) => {
  await page.goto('/cours/decouvrir')
  await pressUntil(page, 'n', page.getByRole('heading', { level: 1, name: 'Sous le capot' }))
  await expect(page).toHaveURL(/\/cours\/sous-le-capot$/)
  await page.keyboard.press('p')
  await expect(page).toHaveURL(/\/cours\/decouvrir$/)
})

test('la progression avance à la fin d’une section, et reste après un rechargement', async ({ page }) => {
  await page.goto('/cours/decouvrir')
  const waterline = page.getByRole('article').getByText('0 / 2')
  await expect(waterline).toBeVisible()
  await page.locator('[data-section="intro"] > :last-child').scrollIntoViewIfNeeded()
  await expect(page.getByRole('article').getByText('1 / 2')).toBeVisible()
  await page.goto('/cours')
  await expect(page.getByRole('listitem').filter({ hasText: 'Découvrir' }).getByText('1 / 2')).toBeVisible()
  await expect(page.getByRole('link', { name: /Reprendre la lecture/ })).toHaveAttribute('href', /^\/cours\/decouvrir#/)
})

test('une progression abîmée est mise de côté, dite, et la lecture continue', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('cale-seche:lecture', '{"state":{"read"'))
  await page.goto('/cours/decouvrir')
  await expect(page.getByText('Votre progression enregistrée était illisible')).toBeVisible()
  expect(await page.evaluate(() => localStorage.getItem('cale-seche:lecture:abime'))).toBe('{"state":{"read"')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('les onglets se conduisent aux flèches et retiennent le choix', async ({ page }) => {
  await page.goto('/cours/docker-sur-votre-machine')
  const list = page.getByRole('tablist').first()
  const tabs = list.getByRole('tab')
  await tabs.first().focus()
  await page.keyboard.press('End')
  await expect(tabs.last()).toBeFocused()
  await expect(tabs.last()).toHaveAttribute('aria-selected', 'true')
  await page.reload()
  await expect(tabs.last()).toHaveAttribute('aria-selected', 'true')
})

test('la table des matières suit la lecture', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/cours/sous-le-capot#cgroups')
  await expect(
    page.getByRole('navigation', { name: 'Dans ce chapitre' }).locator('[aria-current="location"]'),
  ).toHaveAttribute('href', '#cgroups')
})

test('un terme montre sa définition au survol et au clavier, Échap la cache', async ({ page }) => {
  await page.goto('/cours/decouvrir')
  const word = page.locator('a[aria-describedby]').first()
  const bubble = page.locator('[role="tooltip"]').first()
  await expect(bubble).toBeHidden()
  await word.hover()
  await expect(bubble).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(bubble).toBeHidden()
  await page.mouse.move(0, 0)
  // Reached by the keyboard, not by a script: :focus-visible makes the difference.
  await word.evaluate((element) => {
    const links = [...document.querySelectorAll<HTMLElement>('a, button')]
    links[links.indexOf(element as HTMLElement) - 1]?.focus()
  })
  await page.keyboard.press('Tab')
  await expect(word).toBeFocused()
  await expect(bubble).toBeVisible()
})

test('copier prend les commandes sans invite ni sortie', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/cours/decouvrir')
  const block = page.locator('.code').filter({ hasText: 'docker run --rm busybox echo bonjour' }).first()
  await block.getByRole('button').click()
  await expect(block.getByRole('button')).toHaveText('Copié')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('docker run --rm busybox echo bonjour')
})

test('le thème choisi est là dès le premier affichage suivant', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: /Changer de thème/ }).click()
  const chosen = await page.evaluate(() => document.documentElement.dataset.theme)
  await page.reload()
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe(chosen)
})

test('sans script, le chapitre se lit en entier', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/cours/sous-le-capot')
  await expect(page.getByRole('heading', { name: /OverlayFS/ }).first()).toBeVisible()
  await expect(page.locator('[data-section]')).toHaveCount(4)
  await context.close()
})
