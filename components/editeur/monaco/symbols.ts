import type { OutlineItem, OutlineKind } from '@/lib/text/language'
import { toRange } from './convert'
import { ask } from './models'
import { monaco } from './monaco'

const { SymbolKind } = monaco.languages

const KINDS: Readonly<Record<OutlineKind, monaco.languages.SymbolKind>> = {
  stage: SymbolKind.Class,
  instruction: SymbolKind.Method,
  section: SymbolKind.Namespace,
  service: SymbolKind.Class,
  attribute: SymbolKind.Property,
  resource: SymbolKind.Object,
}

function toSymbol({ name, detail, kind, range, selection, children }: OutlineItem): monaco.languages.DocumentSymbol {
  return {
    name,
    detail,
    kind: KINDS[kind],
    tags: [],
    range: toRange(range),
    selectionRange: toRange(selection),
    children: children.map(toSymbol),
  }
}

export const symbolProvider: monaco.languages.DocumentSymbolProvider = {
  displayName: 'Plan du fichier',
  async provideDocumentSymbols(model) {
    const outline = await ask(model, ({ languages }, file) => languages.outline(file))
    return outline?.map(toSymbol)
  },
}
