import { canMake } from '../project'
import { toPosition, toRange } from './convert'
import { ask, locate } from './models'
import { monaco } from './monaco'

const NOTHING = 'Rien ne se renomme ici.'

/** Says why a name is refused, at the caret: outside VS Code, Monaco only writes it in the browser's console. */
function refuse(model: monaco.editor.ITextModel, position: monaco.Position, reason: string): { edits: [] } {
  const editor = monaco.editor.getEditors().find((one) => one.getModel() === model)
  editor?.getContribution<MessageController>('editor.contrib.messageController')?.showMessage(reason, position)
  return { edits: [] }
}

interface MessageController extends monaco.editor.IEditorContribution {
  showMessage(message: string, position: monaco.IPosition): void
}

export const renameProvider: monaco.languages.RenameProvider = {
  async resolveRenameLocation(model, position) {
    const found = await ask(model, ({ languages }, file) => languages.renamable(file, toPosition(position)))
    const none = { range: toRange({ start: toPosition(position), end: toPosition(position) }), text: '' }
    return found === null ? { ...none, rejectReason: NOTHING } : { range: toRange(found.range), text: found.name }
  },

  async provideRenameEdits(model, position, name) {
    const answer = await ask(model, ({ languages }, file) => languages.rename(file, toPosition(position), name))
    const found = locate(model.uri)
    if (answer === null || found === null) return refuse(model, position, NOTHING)
    if ('refused' in answer) return refuse(model, position, answer.refused)
    const { workspace, path } = found
    const project = workspace.project()
    if (!canMake(project, answer)) {
      return refuse(model, position, 'Ce nom sert aussi dans un fichier en lecture seule : il doit rester.')
    }
    const others = answer.filter(({ file }) => file !== path)
    if (others.length > 0) project.edit(others)
    return {
      edits: answer
        .filter(({ file }) => file === path)
        .map(({ range, text }) => ({
          resource: model.uri,
          versionId: model.getVersionId(),
          textEdit: { range: toRange(range), text },
        })),
    }
  },
}
