import type { monaco } from './monaco'
import { THEME } from './theme'

export function optionsFor(path: string, readOnly: boolean): monaco.editor.IStandaloneEditorConstructionOptions {
  return {
    // A line that ends is a line that ends: Enter only chooses what would change the text.
    acceptSuggestionOnEnter: 'smart',
    acceptSuggestionOnCommitCharacter: false,
    ariaLabel: `Contenu de ${path}. Échap puis Tab pour quitter l’éditeur.`,
    automaticLayout: true,
    contextmenu: false,
    fixedOverflowWidgets: true,
    fontFamily: getComputedStyle(document.documentElement).getPropertyValue('--police-code'),
    fontLigatures: false,
    fontSize: 15,
    lineHeight: 24,
    minimap: { enabled: false },
    padding: { top: 12, bottom: 12 },
    quickSuggestions: { other: true, strings: true, comments: true },
    readOnly,
    // Dimmed, its number would lack contrast.
    renderFinalNewline: 'on',
    renderLineHighlight: readOnly ? 'none' : 'line',
    scrollBeyondLastLine: false,
    // The page scrolls when the text does not.
    scrollbar: { alwaysConsumeMouseWheel: false },
    suggest: { preview: false, showStatusBar: false, snippetsPreventQuickSuggestions: false },
    tabSize: 2,
    theme: THEME,
    wordBasedSuggestions: 'off',
  }
}
