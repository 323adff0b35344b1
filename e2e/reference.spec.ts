import { expect, test } from '@playwright/test'

test('chaque attribut a son adresse, et le plan suit', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto('/reference/compose#services.build.context')
  await expect(page.locator('[id="services.build.context"]')).toBeInViewport()
  await expect(page.getByRole('navigation', { name: 'Dans cette page' }).locator('[aria-current]')).toHaveAttribute(
    'href',
    '#services.build',
  )
})

test('le filtre se conduit au clavier, ignore les accents, et rend tout', async ({ page }) => {
  await page.goto('/reference/compose')
  const status = page.getByRole('status').first()
  const field = page.getByRole('searchbox')
  await field.focus()
  await expect(async () => {
    await field.fill('')
    await page.keyboard.type('sante')
    await expect(status).toHaveText(/^\d+ sur \d+$/, { timeout: 2000 })
  }).toPass()
  await expect(page.locator('[id="services.healthcheck"]')).toBeVisible()
  await expect(page.locator('[id="services.image"]')).toBeHidden()
  await field.fill('')
  await expect(page.locator('[id="services.image"]')).toBeVisible()
})

test('sans script, tout est là', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/reference/compose')
  await expect(page.getByRole('searchbox')).toBeHidden()
  await expect(page.locator('[id="volumes.external"]')).toBeVisible()
  await context.close()
})
