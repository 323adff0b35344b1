import type { Completion, CompletionKind } from '@/lib/text/language'
import { toMarkdown, toPosition, toRange } from './convert'
import { ask } from './models'
import { monaco } from './monaco'

const { CompletionItemKind, CompletionItemInsertTextRule } = monaco.languages

/** The icon of each kind. */
const KINDS: Readonly<Record<CompletionKind, monaco.languages.CompletionItemKind>> = {
  keyword: CompletionItemKind.Keyword,
  attribute: CompletionItemKind.Property,
  value: CompletionItemKind.Value,
  variable: CompletionItemKind.Variable,
  file: CompletionItemKind.File,
  folder: CompletionItemKind.Folder,
  image: CompletionItemKind.Module,
  stage: CompletionItemKind.Class,
  service: CompletionItemKind.Class,
  network: CompletionItemKind.Interface,
  volume: CompletionItemKind.Struct,
  user: CompletionItemKind.User,
  snippet: CompletionItemKind.Snippet,
}

/** What is inserted and calls for a value: the list opens again at once. */
const CALLS_FOR_MORE = /[=:/ ]$/

function toItem(completion: Completion): monaco.languages.CompletionItem {
  const { label, kind, detail, documentation, insert, snippet, range, rank = 99 } = completion
  return {
    label,
    kind: KINDS[kind],
    insertText: insert,
    range: toRange(range),
    sortText: `${String(rank).padStart(3, '0')} ${label}`,
    ...(detail === undefined ? {} : { detail }),
    ...(documentation === undefined ? {} : { documentation: toMarkdown(documentation) }),
    ...(snippet ? { insertTextRules: CompletionItemInsertTextRule.InsertAsSnippet } : {}),
    ...(CALLS_FOR_MORE.test(insert) ? { command: { id: 'editor.action.triggerSuggest', title: '' } } : {}),
  }
}

export const completionProvider: monaco.languages.CompletionItemProvider = {
  triggerCharacters: [' ', '-', '=', ',', '/', '$', '{', ':', '"', '#'],
  async provideCompletionItems(model, position) {
    const found = await ask(model, ({ languages }, file) => languages.complete(file, toPosition(position)))
    return { suggestions: (found ?? []).map(toItem) }
  },
}
