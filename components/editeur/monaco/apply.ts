import type { FileEdit, TextEdit } from '@/lib/text/language'
import { toRange } from './convert'
import { uriOf, type Workspace } from './models'
import { monaco } from './monaco'

/** Edits a model as one step of its undo. */
export function applyTo(model: monaco.editor.ITextModel, edits: readonly TextEdit[]): void {
  model.pushStackElement()
  model.pushEditOperations(
    null,
    edits.map(({ range, text }) => ({ range: toRange(range), text })),
    () => null,
  )
  model.pushStackElement()
}

/** Edits the open file in its model, and the others through the project. */
export function applyEverywhere(workspace: Workspace, path: string, edits: readonly FileEdit[]): void {
  const model = monaco.editor.getModel(uriOf(workspace, path))
  const own = edits.filter(({ file }) => file === path)
  const others = edits.filter(({ file }) => file !== path)
  if (model !== null && own.length > 0) applyTo(model, own)
  if (others.length > 0) workspace.project().edit(others)
}
