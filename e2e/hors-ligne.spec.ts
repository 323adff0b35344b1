import { expect, type Page, test } from '@playwright/test'

test.use({ serviceWorkers: 'allow' })

/** How many of the files of the offline list are kept by now. */
function kept(page: Page) {
  return page.evaluate(async () => {
    const counts = (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).length)
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0)
  })
}

test('après une visite, tout le cours et la recherche sont là sans réseau', async ({ page, context }) => {
  await page.goto('/')
  const list = await (await page.request.get('/sw.js')).text()
  const expected = (JSON.parse(/const LIST = (\[.*\])/.exec(list)?.[1] ?? '[]') as string[]).length
  expect(expected).toBeGreaterThan(20)
  await expect.poll(() => kept(page), { timeout: 45_000 }).toBeGreaterThanOrEqual(expected)

  await context.setOffline(true)
  await page.goto('/cours/alternatives')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.getByRole('link', { name: 'Chercher' }).click()
  await page.getByRole('searchbox').fill('volumes')
  await expect(page.getByRole('search').getByRole('listitem').first()).toBeVisible()
  await page.goto('/cours/images')
  await page.getByRole('link', { name: /Suivant/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Registres et formats' })).toBeVisible()
})

test('à la deuxième visite, les moteurs de l’exercice démarrent comme à la première', async ({ page }) => {
  await page.goto('/')
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.goto('/exercices/dockerfile-order-service')
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
  await page.getByRole('button', { name: 'Commencer' }).click()
  await page.getByRole('button', { name: /^Vérifier/ }).click()
  await expect(page.getByText(/sur 20/).first()).toBeVisible()
})
