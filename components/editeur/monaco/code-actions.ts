import { touches } from '@/lib/text/inside'
import type { QuickFix } from '@/lib/text/language'
import type { Range } from '@/lib/text/position'
import { possibleFixes } from '../project'
import type { Remark } from '../remark'
import { applyEverywhere } from './apply'
import { toPosition } from './convert'
import { ask, locate } from './models'
import { monaco } from './monaco'

const FIX = 'cale-seche.corriger'

/** The command that a correction runs: it may touch other files than the one that is open. */
export function registerFixCommand(): void {
  monaco.editor.registerCommand(FIX, (_, uri: monaco.Uri, fix: QuickFix) => {
    const found = locate(uri)
    if (found === null) return
    applyEverywhere(found.workspace, found.path, fix.edits)
    found.workspace.onFixed(fix.title)
  })
}

const meets = ({ start, end }: Range, selection: monaco.Range) =>
  touches({ start, end }, toPosition(selection.getStartPosition())) ||
  touches({ start: toPosition(selection.getStartPosition()), end: toPosition(selection.getEndPosition()) }, start)

export const codeActionProvider: monaco.languages.CodeActionProvider = {
  async provideCodeActions(model, selection, { markers }) {
    const actions = await ask(model, async (project, file) => {
      const remarks = await project.languages.remarks(file)
      return remarks
        .filter(({ range }) => meets(range, selection))
        .flatMap((remark) =>
          possibleFixes(project, remark.fixes ?? []).map((fix) => action(model, remark, fix, markers)),
        )
    })
    return { actions: actions ?? [], dispose: () => undefined }
  },
}

function action(
  model: monaco.editor.ITextModel,
  { rule }: Remark,
  fix: QuickFix,
  markers: monaco.editor.IMarkerData[],
): monaco.languages.CodeAction {
  return {
    title: fix.title,
    kind: 'quickfix',
    diagnostics: markers.filter(({ code }) => (typeof code === 'string' ? code : code?.value) === rule),
    command: { id: FIX, title: fix.title, arguments: [model.uri, fix] },
  }
}
