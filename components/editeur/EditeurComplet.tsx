'use client'
import Editor from '@monaco-editor/react'
import { useEffect, useRef, useState } from 'react'
import type { Severity } from '@/lib/text/diagnostic'
import styles from './Editeur.module.css'
import { type Language, languageOf } from './language'
import { monaco } from './monaco'
import { followTheme, THEME } from './monaco-theme'
import type { EditorProps } from './types'

const MONACO_LANGUAGES: Readonly<Record<Language, string>> = {
  dockerfile: 'dockerfile',
  yaml: 'yaml',
  javascript: 'javascript',
  python: 'python',
  ignore: 'plaintext',
  env: 'plaintext',
  text: 'plaintext',
}

const SEVERITIES: Readonly<Record<Severity, number>> = { error: 8, warning: 4, info: 2, hint: 1 }

/** Monaco, with our remarks as markers, the page's colours, and a way out by the keyboard. */
export function EditeurComplet({ path, text, readOnly, remarks, target, onChange }: EditorProps) {
  const [editor, setEditor] = useState<monaco.editor.IStandaloneCodeEditor>()
  const change = useRef(onChange)
  change.current = onChange

  useEffect(() => followTheme(), [])

  useEffect(() => {
    const model = editor?.getModel()
    if (!model) return
    const markers = remarks.map(({ severity, range: { start, end }, message, why }) => ({
      severity: SEVERITIES[severity],
      message: why === '' ? message : `${message}\n${why}`,
      startLineNumber: start.line,
      startColumn: start.column,
      endLineNumber: end.line,
      endColumn: Math.max(end.column, end.line === start.line ? start.column + 1 : 1),
    }))
    monaco.editor.setModelMarkers(model, 'cale-seche', markers)
  }, [editor, remarks])

  useEffect(() => {
    if (!editor || !target) return
    const place = { lineNumber: target.position.line, column: target.position.column }
    editor.setPosition(place)
    editor.revealPositionInCenterIfOutsideViewport(place)
    editor.focus()
  }, [editor, target])

  useEffect(() => {
    if (!editor) return
    const leave = (tabFocusMode: boolean) => editor.updateOptions({ tabFocusMode })
    const keys = editor.onKeyDown(({ keyCode }) => {
      if (keyCode === monaco.KeyCode.Escape) leave(true)
      else if (keyCode !== monaco.KeyCode.Tab && keyCode !== monaco.KeyCode.Shift) leave(false)
    })
    const blur = editor.onDidBlurEditorWidget(() => leave(false))
    return () => {
      keys.dispose()
      blur.dispose()
    }
  }, [editor])

  return (
    <Editor
      className={styles.monaco}
      path={path}
      language={MONACO_LANGUAGES[languageOf(path)]}
      theme={THEME}
      value={text}
      loading={<p className={styles.attente}>Chargement de l’éditeur…</p>}
      onMount={setEditor}
      onChange={(value = '') => change.current(value)}
      options={{
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
        quickSuggestions: false,
        readOnly,
        renderLineHighlight: readOnly ? 'none' : 'line',
        scrollBeyondLastLine: false,
        tabSize: 2,
        wordBasedSuggestions: 'off',
        // The page scrolls when the text does not.
        scrollbar: { alwaysConsumeMouseWheel: false },
      }}
    />
  )
}
