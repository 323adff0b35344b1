/** What a copy button copies: the code without its note marks; for a session, the commands alone, without prompts or output. */
export function textToCopy(block: Element): string {
  const copy = block.cloneNode(true) as Element
  for (const extra of copy.querySelectorAll('.repere, .sortie')) extra.remove()
  const lines = [...copy.querySelectorAll('.line')].map((line) => line.textContent ?? '')
  if (block.getAttribute('data-langue') !== 'console') return lines.join('\n')
  return lines.map((line) => line.replace(/^[$#>] /, '')).join('\n')
}

/** Copies the block beside `button` and says so on the button, for two seconds. */
export async function copyCode(button: HTMLButtonElement) {
  const block = button.parentElement?.querySelector('.bloc')
  if (!block) return
  const said = await navigator.clipboard.writeText(textToCopy(block)).then(
    () => 'Copié',
    () => 'Copie refusée',
  )
  button.textContent = said
  button.toggleAttribute('data-fait', said === 'Copié')
  window.setTimeout(() => {
    button.textContent = 'Copier'
    button.removeAttribute('data-fait')
  }, 2000)
}
