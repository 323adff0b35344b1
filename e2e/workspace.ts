import { expect, type Locator, type Page } from '@playwright/test'

/** The full editor, ready to type in. */
export async function fullEditor(page: Page, file: string): Promise<Locator> {
  const editor = page.getByRole('textbox', { name: new RegExp(`Contenu de ${file.replace('.', '\\.')}`) }).first()
  await expect(editor).toBeAttached({ timeout: 30_000 })
  return editor
}

/** Replaces the whole text, by the keyboard alone. */
export async function write(page: Page, file: string, text: string): Promise<void> {
  await (await fullEditor(page, file)).focus()
  await page.keyboard.press('Control+A')
  // insertText is what a paste or an input method does: no auto-indentation in between.
  await page.keyboard.insertText(text)
}

export const start = (page: Page) => page.getByRole('button', { name: 'Commencer' }).click()
