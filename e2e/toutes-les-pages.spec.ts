import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { pages, themes } from './pages'

for (const { name, path } of pages) {
  for (const theme of themes) {
    test(`${name}, thème ${theme} : axe ne trouve rien`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await page.addInitScript((chosen) => localStorage.setItem('cale-seche:theme', chosen), theme)
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id} : ${nodes.map(({ target }) => target).join(' | ')}`)).toEqual([])
    })
  }

  test(`${name} : rien d’un autre hôte, aucun écart à la politique, aucune erreur`, async ({ page, baseURL }) => {
    const elsewhere: string[] = []
    const errors: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(`${baseURL}/`) && !request.url().startsWith('data:')) elsewhere.push(request.url())
    })
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('status of 404')) errors.push(message.text())
    })
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => console.error(`CSP ${event.effectiveDirective}`))
    })
    const answer = await page.goto(path, { waitUntil: 'networkidle' })
    expect(answer?.headers()['content-security-policy']).not.toContain("script-src 'self' 'unsafe-inline'")
    expect(elsewhere).toEqual([])
    expect(errors).toEqual([])
  })

  // 640 px of window at 200 % is 320 px of page: one test serves both.
  test(`${name} : 320 px de large sans défilement horizontal`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })
}

test('une adresse inconnue répond 404 et dit où aller', async ({ page }) => {
  const answer = await page.goto('/cours/nulle-part')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('main').getByRole('link', { name: 'Le sommaire' })).toBeVisible()
})
