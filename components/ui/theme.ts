import { themeKey } from './theme-script'

/** Switches the page to the other theme and remembers it, where the browser lets us. */
export function toggleTheme() {
  const root = document.documentElement
  const dark = root.dataset.theme
    ? root.dataset.theme === 'nuit'
    : window.matchMedia('(prefers-color-scheme: dark)').matches
  root.dataset.theme = dark ? 'clair' : 'nuit'
  try {
    localStorage.setItem(themeKey, root.dataset.theme)
  } catch {
    // A browser that keeps nothing still changes theme until the page is closed.
  }
}
