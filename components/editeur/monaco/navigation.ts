import type { Location } from '@/lib/text/language'
import { toPosition, toRange } from './convert'
import { ask, locate, modelOf } from './models'
import { monaco } from './monaco'

/** A place as Monaco wants it: the file must have a model, even one that no editor shows. */
function toLocation(model: monaco.editor.ITextModel, { file, range }: Location): monaco.languages.Location[] {
  const found = locate(model.uri)
  if (found === null) return []
  const { workspace } = found
  return [{ uri: modelOf(workspace, file, workspace.project().files[file] ?? '').uri, range: toRange(range) }]
}

export const definitionProvider: monaco.languages.DefinitionProvider = {
  async provideDefinition(model, position) {
    const place = await ask(model, ({ languages }, file) => languages.definition(file, toPosition(position)))
    return place && toLocation(model, place)
  },
}

export const referenceProvider: monaco.languages.ReferenceProvider = {
  async provideReferences(model, position) {
    const places = await ask(model, ({ languages }, file) => languages.references(file, toPosition(position)))
    return places?.flatMap((place) => toLocation(model, place))
  },
}

/** Shows a place of another file: the page opens it. */
export const opener: monaco.editor.ICodeEditorOpener = {
  openCodeEditor(_, uri, place) {
    const found = locate(uri)
    if (found === null) return false
    const position =
      place === undefined
        ? { lineNumber: 1, column: 1 }
        : 'lineNumber' in place
          ? place
          : monaco.Range.lift(place).getStartPosition()
    found.workspace.project().open(found.path, toPosition(position))
    return true
  },
}
