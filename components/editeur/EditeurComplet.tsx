'use client'
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

function optionsFor(path: string, readOnly: boolean): monaco.editor.IStandaloneEditorConstructionOptions {
  return {
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
    // Dimmed, its number would lack contrast.
    renderFinalNewline: 'on',
    renderLineHighlight: readOnly ? 'none' : 'line',
    scrollBeyondLastLine: false,
    // The page scrolls when the text does not.
    scrollbar: { alwaysConsumeMouseWheel: false },
    tabSize: 2,
    theme: THEME,
    wordBasedSuggestions: 'off',
  }
}

/**
 * Monaco, with our remarks as markers, the page's colours, and a way out by the keyboard. One instance a file: the
 * component is keyed by its path. Made by hand: the React wrapper keeps a disposed editor when effects run twice.
 */
export function EditeurComplet({ path, text, readOnly, remarks, target, onChange }: EditorProps) {
  const place = useRef<HTMLDivElement>(null)
  const [editor, setEditor] = useState<monaco.editor.IStandaloneCodeEditor>()
  const latest = useRef({ text, onChange })
  useEffect(() => {
    latest.current = { text, onChange }
  })

  useEffect(() => followTheme(), [])

  useEffect(() => {
    if (!place.current) return
    const model = monaco.editor.createModel(latest.current.text, MONACO_LANGUAGES[languageOf(path)])
    model.setEOL(monaco.editor.EndOfLineSequence.LF)
    const created = monaco.editor.create(place.current, { ...optionsFor(path, readOnly), model })
    created.onDidChangeModelContent(() => {
      const value = model.getValue()
      if (value !== latest.current.text) latest.current.onChange(value)
    })
    setEditor(created)
    return () => {
      setEditor(undefined)
      created.dispose()
      model.dispose()
    }
  }, [path, readOnly])

  useEffect(() => {
    // Undone, given back, or taken from another tab: an edit like another, so that Ctrl+Z still works in the editor.
    const model = editor?.getModel()
    if (!model || model.getValue() === text) return
    model.pushEditOperations([], [{ range: model.getFullModelRange(), text }], () => null)
  }, [editor, text])

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

  return <div ref={place} className={styles.monaco} />
}
