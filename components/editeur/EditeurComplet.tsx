'use client'
import { useEffect, useImperativeHandle, useRef, useState } from 'react'
import type { Severity } from '@/lib/text/diagnostic'
import styles from './Editeur.module.css'
import { applyTo } from './monaco/apply'
import { toRange } from './monaco/convert'
import { modelOf, openWorkspace } from './monaco/models'
import { monaco } from './monaco/monaco'
import { optionsFor } from './monaco/options'
import { registerLanguages } from './monaco/register'
import { followTheme } from './monaco/theme'
import { useWayOut } from './monaco/use-way-out'
import type { Remark } from './remark'
import type { FullEditorProps } from './types'

const SEVERITIES: Readonly<Record<Severity, number>> = { error: 8, warning: 4, info: 2, hint: 1 }

/** A remark in the text, with the page of its rule. An empty place is shown on the character it points at. */
function toMarker({ rule, severity, range, message, why, url }: Remark): monaco.editor.IMarkerData {
  const place = toRange(range)
  const isEmpty = place.startLineNumber === place.endLineNumber && place.startColumn === place.endColumn
  return {
    ...place,
    endColumn: isEmpty ? place.endColumn + 1 : place.endColumn,
    severity: SEVERITIES[severity],
    message: why === '' ? message : `${message}\n${why}`,
    ...(url === undefined ? {} : { code: { value: rule, target: monaco.Uri.parse(new URL(url, location.href).href) } }),
  }
}

/**
 * Monaco, with our engines' answers, the page's colours, and a way out by the keyboard. One instance a file: the
 * component is keyed by its path. Made by hand: the React wrapper keeps a disposed editor when effects run twice.
 */
export function EditeurComplet(props: FullEditorProps) {
  const { path, text, readOnly, remarks, target, handle } = props
  const place = useRef<HTMLDivElement>(null)
  const [editor, setEditor] = useState<monaco.editor.IStandaloneCodeEditor>()
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })

  useEffect(() => followTheme(), [])

  useEffect(() => {
    if (!place.current) return
    registerLanguages()
    const workspace = openWorkspace(
      () => latest.current.project,
      (title) => latest.current.onFixed(title),
    )
    const model = modelOf(workspace, path, latest.current.text)
    const created = monaco.editor.create(place.current, { ...optionsFor(path, readOnly), model })
    created.onDidChangeModelContent(() => {
      const value = model.getValue()
      if (value !== latest.current.text) latest.current.onChange(value)
    })
    created.onDidChangeCursorPosition(({ position }) => latest.current.onCursor?.(position.lineNumber))
    setEditor(created)
    return () => {
      setEditor(undefined)
      created.dispose()
      workspace.close()
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
    if (model) monaco.editor.setModelMarkers(model, 'cale-seche', remarks.map(toMarker))
  }, [editor, remarks])

  useEffect(() => {
    if (!editor || !target) return
    const place = { lineNumber: target.position.line, column: target.position.column }
    editor.setPosition(place)
    editor.revealPositionInCenterIfOutsideViewport(place)
    editor.focus()
  }, [editor, target])

  useImperativeHandle(
    handle,
    () => ({
      apply(edits) {
        const model = editor?.getModel()
        if (editor && model) applyTo(model, edits)
        editor?.focus()
      },
    }),
    [editor],
  )

  useWayOut(editor)

  return <div ref={place} className={styles.monaco} />
}
