import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import { type Browser, expect, type Page, test } from '@playwright/test'

/** A person of the class: a browser of their own. */
async function somebody(browser: Browser): Promise<Page> {
  return (await browser.newContext({ serviceWorkers: 'block' })).newPage()
}

async function expectNoAxe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id} : ${nodes.map(({ target }) => target).join(' | ')}`)).toEqual([])
}

async function fillAccount(page: Page, nom: string, identifiant: string): Promise<void> {
  await page.getByLabel(/^Nom/).fill(nom)
  await page.getByLabel('Identifiant').fill(identifiant)
  await page.getByLabel('Mot de passe').fill('vague-et-bateau')
}

test('un enseignant ouvre une classe, deux élèves y entrent, et la grille suit leur travail', async ({ browser }) => {
  test.slow()
  const teacher = await somebody(browser)
  const { retry } = test.info()
  if (retry === 0) {
    const link = /\/invitation\/\S+/.exec(await readFile('var/e2e-data/premier-lien', 'utf8'))?.[0] ?? ''
    await teacher.goto(link)
    await expectNoAxe(teacher)
    await fillAccount(teacher, 'Mme Martin', 'martin')
    await teacher.getByRole('button', { name: 'Créer mon compte' }).click()
  } else {
    // The link has served: the account is there.
    await teacher.goto('/connexion?vers=/enseignant')
    await teacher.getByLabel('Identifiant').fill('martin')
    await teacher.getByLabel('Mot de passe').fill('vague-et-bateau')
    await teacher.getByRole('button', { name: 'Se connecter' }).click()
  }
  await teacher.getByLabel('Nom de la classe').fill('BUT 2')
  await teacher.getByRole('button', { name: 'Créer la classe' }).click()
  await expect(teacher.getByRole('heading', { level: 1, name: 'BUT 2' })).toBeVisible()
  await expectNoAxe(teacher)
  const code = await teacher
    .locator('strong')
    .filter({ hasText: /^\w{3}-\w{3}$/ })
    .innerText()
  const classe = teacher.url().split('/').at(-1)

  for (const [nom, identifiant] of [
    ['Ana', 'ana'],
    ['Bob', 'bob'],
  ] as const) {
    const student = await somebody(browser)
    await student.goto(`/rejoindre?code=${code}`)
    await fillAccount(student, nom, `${identifiant}${retry}`)
    await student.getByRole('button', { name: 'Rejoindre la classe' }).click()
    await expect(student.getByRole('heading', { level: 2, name: 'BUT 2' })).toBeVisible()
    await expectNoAxe(student)
    await student.goto(`/exercices/dockerfile-order-service?classe=${classe}`)
    await student.getByRole('button', { name: 'Commencer' }).click()
    await student.getByRole('button', { name: /^Vérifier/ }).click()
    await expect(student.getByText(/^Noté :/)).toBeAttached({ timeout: 30_000 })
    // Nobody else's class, not even by its address.
    expect((await student.goto(`/enseignant/classes/${classe}`))?.status()).toBe(404)
  }

  await teacher.reload()
  await expect(teacher.getByRole('row', { name: /Ana/ }).getByText(/en cours, 1 essai/)).toBeVisible()
  await teacher.getByLabel(/Cacher les noms/).check()
  await expect(teacher.getByText('Bob')).toHaveCount(0)
  await expectNoAxe(teacher)
})

test('sans compte, les pages de la classe mènent à la connexion', async ({ page }) => {
  for (const path of ['/ma-classe', '/enseignant']) {
    await page.goto(path)
    await expect(page).toHaveURL(new RegExp(`/connexion\\?vers=${encodeURIComponent(path)}`))
  }
  await page.getByLabel('Identifiant').fill('personne')
  await page.getByLabel('Mot de passe').fill('quelconque')
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'inexact' })).toBeFocused()
})
