import { monaco } from './monaco'

export const THEME = 'cale-seche'

/** Gives the colour that a token has on the page now, as Monaco wants it: #rrggbb. */
function reader(probe: HTMLElement): (token: string) => string {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
  return (token) => {
    probe.style.color = `var(--${token})`
    if (!context) return '#808080'
    context.fillStyle = getComputedStyle(probe).color
    context.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data
    return `#${[red, green, blue].map((value) => value.toString(16).padStart(2, '0')).join('')}`
  }
}

function isDark(): boolean {
  const { theme } = document.documentElement.dataset
  return theme === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'nuit'
}

/** Defines the theme from the page's tokens, in the theme in force. */
function define(): void {
  const probe = document.createElement('span')
  probe.hidden = true
  document.body.append(probe)
  const color = reader(probe)
  monaco.editor.defineTheme(THEME, {
    base: isDark() ? 'vs-dark' : 'vs',
    inherit: true,
    rules: [
      { token: '', foreground: color('encre') },
      { token: 'comment', foreground: color('code-commentaire') },
      { token: 'keyword', foreground: color('code-motcle') },
      { token: 'type', foreground: color('code-motcle') },
      { token: 'tag', foreground: color('code-motcle') },
      { token: 'string', foreground: color('code-chaine') },
      { token: 'number', foreground: color('code-nombre') },
      { token: 'variable', foreground: color('code-nom') },
      { token: 'delimiter', foreground: color('encre-2') },
      { token: 'identifier', foreground: color('encre') },
    ],
    colors: {
      'editor.background': color('papier-code'),
      'editor.foreground': color('encre'),
      'editorCursor.foreground': color('encre'),
      'editorLineNumber.foreground': color('encre-2'),
      'editorLineNumber.activeForeground': color('encre'),
      'editor.lineHighlightBackground': color('papier-2'),
      'editor.lineHighlightBorder': color('papier-2'),
      'editor.selectionBackground': color('bleu-fond'),
      'editorError.foreground': color('minium'),
      'editorWarning.foreground': color('ocre'),
      'editorInfo.foreground': color('bleu'),
      'editorHoverWidget.background': color('papier'),
      'editorHoverWidget.foreground': color('encre'),
      'editorHoverWidget.border': color('trait'),
      'editorWidget.background': color('papier'),
      'editorWidget.foreground': color('encre'),
      'editorWidget.border': color('trait'),
      'editorActionList.background': color('papier'),
      'editorActionList.foreground': color('encre'),
      'editorActionList.focusBackground': color('bleu-fond'),
      'editorActionList.focusForeground': color('encre'),
      'editorSuggestWidget.background': color('papier'),
      'editorSuggestWidget.border': color('trait'),
      'editorSuggestWidget.foreground': color('encre'),
      'editorSuggestWidget.selectedBackground': color('bleu-fond'),
      'editorSuggestWidget.selectedForeground': color('encre'),
      'editorSuggestWidget.selectedIconForeground': color('encre'),
      'editorSuggestWidget.highlightForeground': color('bleu'),
      'editorSuggestWidget.focusHighlightForeground': color('bleu'),
      'input.background': color('papier'),
      'input.foreground': color('encre'),
      'input.placeholderForeground': color('encre-2'),
      'list.activeSelectionBackground': color('bleu-fond'),
      'list.activeSelectionForeground': color('encre'),
      'list.focusBackground': color('bleu-fond'),
      'list.focusForeground': color('encre'),
      'list.hoverBackground': color('papier-2'),
      'list.highlightForeground': color('bleu'),
      'list.focusHighlightForeground': color('bleu'),
      'menu.background': color('papier'),
      'menu.border': color('trait'),
      'menu.foreground': color('encre'),
      'peekView.border': color('bleu'),
      'peekViewEditor.background': color('papier-code'),
      'peekViewEditorGutter.background': color('papier-code'),
      'peekViewResult.background': color('papier'),
      'peekViewResult.lineForeground': color('encre'),
      'peekViewResult.fileForeground': color('encre'),
      'peekViewResult.selectionBackground': color('bleu-fond'),
      'peekViewResult.selectionForeground': color('encre'),
      'peekViewTitle.background': color('papier-2'),
      'peekViewTitleLabel.foreground': color('encre'),
      'peekViewTitleDescription.foreground': color('encre-2'),
      'quickInput.background': color('papier'),
      'quickInput.foreground': color('encre'),
      'quickInputList.focusBackground': color('bleu-fond'),
      'quickInputList.focusForeground': color('encre'),
      'textLink.foreground': color('bleu'),
      'textLink.activeForeground': color('bleu'),
      'pickerGroup.foreground': color('encre-2'),
      descriptionForeground: color('encre-2'),
      focusBorder: color('bleu'),
    },
  })
  probe.remove()
}

/** Keeps the theme with the page's, until the returned function is called. */
export function followTheme(): () => void {
  const update = () => {
    define()
    monaco.editor.setTheme(THEME)
  }
  update()
  const observer = new MutationObserver(update)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  const media = matchMedia('(prefers-color-scheme: dark)')
  media.addEventListener('change', update)
  return () => {
    observer.disconnect()
    media.removeEventListener('change', update)
  }
}
