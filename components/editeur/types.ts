import type { RefObject } from 'react'
import type { TextEdit } from '@/lib/text/language'
import type { Position } from '@/lib/text/position'
import type { Project } from './project'
import type { Remark } from './remark'

/** What may be asked of an editor that is on the page. */
export interface EditorHandle {
  /** Edits as the keyboard would: the editor's own undo takes it back. */
  apply(edits: readonly TextEdit[]): void
}

/** What both editors take. */
export interface EditorProps {
  path: string
  text: string
  readOnly: boolean
  remarks: readonly Remark[]
  /** A place to go to; a new `serial` goes there again. */
  target: { position: Position; serial: number } | undefined
  handle?: RefObject<EditorHandle | null>
  onChange(text: string): void
  /** The line, from 1, where the caret has gone. */
  onCursor?(line: number): void
}

/** The full editor also asks the engines, and corrects. */
export interface FullEditorProps extends EditorProps {
  project: Project
  /** A correction was made from inside the editor. */
  onFixed(title: string): void
}
