import type { Position } from '@/lib/text/position'
import type { Remark } from './remark'

/** What both editors take. */
export interface EditorProps {
  path: string
  text: string
  readOnly: boolean
  remarks: readonly Remark[]
  /** A place to go to; a new `serial` goes there again. */
  target: { position: Position; serial: number } | undefined
  onChange(text: string): void
}
