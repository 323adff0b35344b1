import { ask } from './models'
import { monaco } from './monaco'

export const foldingProvider: monaco.languages.FoldingRangeProvider = {
  async provideFoldingRanges(model) {
    const folds = await ask(model, ({ languages }, file) => languages.folds(file))
    return folds?.map(({ start, end, kind }) => ({
      start,
      end,
      ...(kind === 'comment' ? { kind: monaco.languages.FoldingRangeKind.Comment } : {}),
    }))
  },
}
