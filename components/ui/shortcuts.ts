export type ShortcutAction = 'recherche' | 'raccourcis' | 'theme' | 'sommaire' | 'suivant' | 'precedent'

/** The keys, as the « ? » dialog lists them. One-key shortcuts can be turned off; Ctrl+K stays. */
export const shortcuts: readonly { key: string; action: ShortcutAction; label: string }[] = [
  { key: '/', action: 'recherche', label: 'Chercher dans le cours' },
  { key: 'n', action: 'suivant', label: 'Chapitre suivant' },
  { key: 'p', action: 'precedent', label: 'Chapitre précédent' },
  { key: 's', action: 'sommaire', label: 'Sommaire du cours' },
  { key: 't', action: 'theme', label: 'Thème clair ou nuit' },
  { key: '?', action: 'raccourcis', label: 'Cette liste' },
]

/** What the full editor does by the keyboard. */
export const editorKeys: readonly { keys: string; label: string }[] = [
  { keys: 'Ctrl + Espace', label: 'Éditeur : proposer une suite' },
  { keys: 'Ctrl + .', label: 'Éditeur : corriger ce qui est sous le curseur' },
  { keys: 'F8', label: 'Éditeur : remarque suivante' },
  { keys: 'F2', label: 'Éditeur : renommer partout' },
  { keys: 'F12', label: 'Éditeur : aller à la définition' },
  { keys: 'Ctrl + Maj + O', label: 'Éditeur : plan du fichier' },
  { keys: 'Ctrl + Maj + I', label: 'Éditeur : mettre en forme, sous Linux (Maj + Alt + F ailleurs)' },
  { keys: 'Échap puis Tab', label: 'Sortir de l’éditeur' },
]

const editable = 'input, textarea, select, [contenteditable], [role="textbox"], dialog'

/** The action a key press asks for, or null: never while someone types, nor with Ctrl, Alt or Meta (except Ctrl+K). */
export function shortcutFor(event: KeyboardEvent, singleKeys: boolean): ShortcutAction | null {
  if (event.defaultPrevented || event.isComposing) return null
  if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') return 'recherche'
  if (!singleKeys || event.ctrlKey || event.metaKey || event.altKey) return null
  if (event.target instanceof Element && event.target.closest(editable)) return null
  return shortcuts.find(({ key }) => key === event.key)?.action ?? null
}
