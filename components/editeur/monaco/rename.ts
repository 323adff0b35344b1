import { canMake } from '../project'
import { toPosition, toRange } from './convert'
import { ask, locate } from './models'
import type { monaco } from './monaco'

const NOTHING = 'Rien ne se renomme ici.'

export const renameProvider: monaco.languages.RenameProvider = {
  async resolveRenameLocation(model, position) {
    const found = await ask(model, ({ languages }, file) => languages.renamable(file, toPosition(position)))
    const none = { range: toRange({ start: toPosition(position), end: toPosition(position) }), text: '' }
    return found === null ? { ...none, rejectReason: NOTHING } : { range: toRange(found.range), text: found.name }
  },

  async provideRenameEdits(model, position, name) {
    const answer = await ask(model, ({ languages }, file) => languages.rename(file, toPosition(position), name))
    const found = locate(model.uri)
    if (answer === null || found === null) return { edits: [], rejectReason: NOTHING }
    if ('refused' in answer) return { edits: [], rejectReason: answer.refused }
    const { workspace, path } = found
    const project = workspace.project()
    if (!canMake(project, answer)) {
      return { edits: [], rejectReason: 'Ce nom sert aussi dans un fichier en lecture seule : il doit rester.' }
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
