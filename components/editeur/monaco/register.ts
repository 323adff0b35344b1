import { codeActionProvider, registerFixCommand } from './code-actions'
import { completionProvider } from './completion'
import { foldingProvider } from './folding'
import { formattingProvider } from './formatting'
import { hoverProvider } from './hover'
import { monaco } from './monaco'
import { definitionProvider, opener, referenceProvider } from './navigation'
import { renameProvider } from './rename'
import { symbolProvider } from './symbols'

/** The files that an engine may read: whether it does depends on their names, and the worker says. */
const LANGUAGES = ['dockerfile', 'yaml', 'ignore', 'dotenv']

let done = false

/** Gives Monaco the engines' answers, once for all the editors of the page. */
export function registerLanguages(): void {
  if (done) return
  done = true
  const { languages, editor } = monaco
  languages.register({ id: 'ignore' })
  languages.register({ id: 'dotenv' })
  languages.registerHoverProvider(LANGUAGES, hoverProvider)
  languages.registerCompletionItemProvider(LANGUAGES, completionProvider)
  languages.registerCodeActionProvider(LANGUAGES, codeActionProvider, { providedCodeActionKinds: ['quickfix'] })
  languages.registerFoldingRangeProvider(LANGUAGES, foldingProvider)
  languages.registerDocumentSymbolProvider(LANGUAGES, symbolProvider)
  languages.registerDefinitionProvider(LANGUAGES, definitionProvider)
  languages.registerReferenceProvider(LANGUAGES, referenceProvider)
  languages.registerRenameProvider(LANGUAGES, renameProvider)
  languages.registerDocumentFormattingEditProvider(LANGUAGES, formattingProvider)
  editor.registerEditorOpener(opener)
  registerFixCommand()
}
