'use client'
import { type KeyboardEvent, useEffect, useImperativeHandle, useRef } from 'react'
import { applyEdits } from '@/lib/text/apply-edits'
import { lineIndex } from '@/lib/text/line-index'
import styles from './EditeurLeger.module.css'
import { backspace, type Insertion, newLine, replacement, tab } from './indentation'
import { LignesDeCode } from './LignesDeCode'
import { languageOf } from './language'
import type { EditorProps } from './types'

/**
 * A text area, with its colours drawn under it: the browser's own caret, selection, dictation, correction and undo work
 * as everywhere. Decision: docs/decisions/0002-editeur-leger.md.
 */
export function EditeurLeger({ path, text, readOnly, remarks, target, handle, onChange, onCursor }: EditorProps) {
  const area = useRef<HTMLTextAreaElement>(null)
  const leaving = useRef(false)

  useEffect(() => {
    const element = area.current
    if (!target || !element) return
    const offset = lineIndex(element.value).offset(target.position)
    element.focus()
    element.setSelectionRange(offset, offset)
    // The frame scrolls, not the area: it is as tall as its text.
    const frame = element.closest<HTMLElement>('[data-defile]')
    if (frame) frame.scrollTop = Math.max(0, (target.position.line - 3) * 24)
  }, [target])

  useImperativeHandle(handle, () => ({
    apply(edits) {
      const element = area.current
      if (!element) return
      element.focus()
      insert(element, replacement(element.value, applyEdits(element.value, edits)))
      // Fingers did not ask for the keyboard.
      if (matchMedia('(pointer: coarse)').matches) element.blur()
    },
  }))

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    const { key, ctrlKey, metaKey, altKey, shiftKey, nativeEvent } = event
    // A composition (accents, IME) and AltGr belong to the keyboard.
    if (nativeEvent.isComposing || ctrlKey || metaKey || altKey) return
    if (key === 'Escape') {
      leaving.current = true
      return
    }
    const leaves = leaving.current
    if (key !== 'Shift') leaving.current = false
    if (readOnly) return
    const { selectionStart: from, selectionEnd: to, value } = event.currentTarget
    let insertion: Insertion | undefined
    if (key === 'Tab' && !shiftKey && !leaves) insertion = tab(from, to)
    else if (key === 'Enter') insertion = newLine(value, from, to, languageOf(path) === 'yaml')
    else if (key === 'Backspace') insertion = backspace(value, from, to)
    if (!insertion) return
    event.preventDefault()
    insert(event.currentTarget, insertion)
  }

  return (
    <div className={styles.cadre} data-defile="">
      <div className={styles.pile}>
        <div aria-hidden="true" className={styles.dessous}>
          <LignesDeCode path={path} text={text} remarks={remarks} />
        </div>
        <textarea
          ref={area}
          className={styles.texte}
          value={text}
          readOnly={readOnly}
          aria-label={`Contenu de ${path}`}
          aria-describedby="aide-editeur"
          spellCheck={false}
          autoCapitalize="off"
          autoCorrect="off"
          autoComplete="off"
          wrap="off"
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={onKeyDown}
          onSelect={({ currentTarget: { value, selectionStart } }) =>
            onCursor?.(lineIndex(value).position(selectionStart).line)
          }
          onBlur={() => {
            leaving.current = false
          }}
        />
      </div>
    </div>
  )
}

/** Writes as a key would: the browser's undo knows it. */
function insert(area: HTMLTextAreaElement, { from, to, text }: Insertion): void {
  area.setSelectionRange(from, to)
  // Deprecated, and still the only way into the browser's undo stack.
  const done = text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text)
  if (done) return
  area.setRangeText(text, from, to, 'end')
  area.dispatchEvent(new Event('input', { bubbles: true }))
}
