import { toMarkdown, toPosition, toRange } from './convert'
import { ask } from './models'
import type { monaco } from './monaco'

export const hoverProvider: monaco.languages.HoverProvider = {
  async provideHover(model, position) {
    const hover = await ask(model, ({ languages }, file) => languages.hover(file, toPosition(position)))
    return hover && { range: toRange(hover.range), contents: [toMarkdown(hover.markdown)] }
  },
}
