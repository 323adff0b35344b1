import { toRange } from './convert'
import { ask } from './models'
import type { monaco } from './monaco'

export const formattingProvider: monaco.languages.DocumentFormattingEditProvider = {
  displayName: 'Cale sèche',
  async provideDocumentFormattingEdits(model) {
    const edits = await ask(model, ({ languages }, file) => languages.format(file))
    return edits?.map(({ range, text }) => ({ range: toRange(range), text }))
  },
}
