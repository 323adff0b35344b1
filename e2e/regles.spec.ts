import { expect, test } from '@playwright/test'

test('le filtre se conduit au clavier, compte, et reste dans l’adresse', async ({ page }) => {
  await page.goto('/regles')
  const status = page.getByRole('status').first()
  await expect(status).toHaveText(/^\d+ règles$/)
  const field = page.getByRole('searchbox')
  await field.focus()
  await expect(async () => {
    await field.fill('')
    await page.keyboard.type('apt')
    await expect(status).toHaveText(/^\d+ sur \d+$/, { timeout: 2000 })
  }).toPass()
  await expect(page.getByRole('link', { name: 'apt-get update tout seul' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Dépendances en boucle' })).toHaveCount(0)
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'Compose' })).toBeChecked()
  await expect(page).toHaveURL(/\?q=apt&moteur=compose$/)
  await page.reload()
  await expect(field).toHaveValue('apt')
  await field.fill('zzzz')
  await expect(status).toContainText('Aucune règle ne correspond')
})

test('le numéro de hadolint et un mot sans accent mènent à la règle', async ({ page }) => {
  await page.goto('/regles?q=DL3020')
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1)
  await page.goto('/regles?q=dependances+boucle')
  await page.getByRole('link', { name: 'Dépendances en boucle' }).press('Enter')
  await expect(page).toHaveURL(/\/regles\/compose\/dependency-cycle$/)
  await expect(page.getByRole('heading', { level: 1, name: 'Dépendances en boucle' })).toBeVisible()
})

test('le nom d’une règle est une adresse ; un nom des deux moteurs montre les deux', async ({ page }) => {
  await page.goto('/regles/StageNameCasing')
  await expect(page).toHaveURL(/\/regles\/dockerfile\/stage-name-casing$/)
  await page.goto('/regles/empty-file')
  await expect(page).toHaveURL(/\/regles\?q=empty-file$/)
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(2)
  await page.goto('/regles/compose')
  await expect(page.getByRole('radio', { name: 'Compose' })).toBeChecked()
})

test('une règle dit ce que dit Docker, et mène à sa leçon et à ses voisines', async ({ page }) => {
  await page.goto('/regles/dockerfile/unknown-instruction')
  await expect(page.getByText('unknown instruction: EXPSE (did you mean EXPOSE?)')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Le rôle du Dockerfile' })).toHaveAttribute(
    'href',
    '/cours/ecrire-un-dockerfile#dockerfile',
  )
  await page
    .getByRole('navigation', { name: 'Règles voisines' })
    .getByRole('link', { name: /Suivant/ })
    .click()
  await expect(page).not.toHaveURL(/unknown-instruction$/)
  await page.goto('/cours/ecrire-un-dockerfile')
  await page.getByText(/^Les \d+ règles de ce chapitre$/).click()
  await expect(page.getByRole('link', { name: 'Instruction inconnue' })).toBeVisible()
})

test('l’exemple se corrige sur place : la règle parle, puis se tait', async ({ page }) => {
  await page.goto('/regles/compose/undefined-resource')
  const open = page.getByRole('button', { name: 'Corriger cet exemple ici' })
  const editor = page.getByRole('textbox', { name: 'Contenu de compose.yaml' })
  await expect(async () => {
    await open.press('Enter', { timeout: 2000 })
    await expect(editor).toBeFocused({ timeout: 5000 })
  }).toPass()
  await expect(page.getByText('La règle parle')).toBeVisible()
  await editor.press('Control+End')
  await page.keyboard.insertText('volumes:\n  db_data:\n')
  await expect(page.getByText('✓ La règle se tait.')).toBeVisible()
  await page.getByRole('button', { name: 'Reprendre l’exemple du début' }).click()
  await expect(page.getByText('La règle parle')).toBeVisible()
})

test('sans script, la liste est entière et le filtre n’encombre pas', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/regles')
  expect(await page.getByRole('main').getByRole('listitem').count()).toBeGreaterThan(150)
  await expect(page.getByRole('searchbox')).toBeHidden()
  await page.getByRole('link', { name: 'Nom d’étape avec des majuscules' }).click()
  await expect(page.getByRole('heading', { name: 'Quand l’ignorer' })).toBeVisible()
  await context.close()
})
